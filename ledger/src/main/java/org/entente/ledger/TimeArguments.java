package org.entente.ledger;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds days and times as objects; Jdbi's own way goes through types DuckDB's driver refuses. */
final class TimeArguments implements ArgumentFactory.Preparable {
  private static final Set<Type> TYPES = Set.of(LocalDate.class, OffsetDateTime.class);

  @Override
  public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
    if (!TYPES.contains(type)) return Optional.empty();
    return Optional.of(
        value -> (position, statement, context) -> statement.setObject(position, value));
  }
}

package org.entente.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.article.Outlet;
import org.entente.article.Outlets;
import org.jspecify.annotations.Nullable;

/**
 * Which outlets a search is for: of one name, of owners of one kind, of one country. Outlets that
 * the table does not know have neither owner nor country.
 *
 * @param name {@code null} for every one
 * @param ownership {@code null} for every kind
 * @param country code; {@code null} for every one
 */
record OutletChoice(
    @Nullable String name, Outlet.@Nullable Kind ownership, @Nullable String country) {

  static OutletChoice of(
      @Nullable String name, @Nullable String ownership, @Nullable String country) {
    return new OutletChoice(
        Asked.words(name),
        Asked.oneOf(Outlet.Kind.class, "ownership", ownership),
        Asked.code("outletCountry", country));
  }

  /**
   * Those of a ledger's publishers that are asked for.
   *
   * @return {@code null} for all
   */
  @Nullable Set<String> among(List<String> publishers) {
    if (ownership == null && country == null) return name == null ? null : Set.of(name);
    return publishers.stream()
        .filter(publisher -> name == null || publisher.equals(name))
        .filter(publisher -> outlet(publisher).filter(this::fits).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean fits(Outlet outlet) {
    return (ownership == null || outlet.kind() == ownership)
        && (country == null || outlet.country().equals(country));
  }

  /** What is known of the outlets, each once, in order. */
  static List<String> known(List<String> publishers, Function<String, Optional<String>> what) {
    return publishers.stream().map(what).flatMap(Optional::stream).distinct().sorted().toList();
  }

  static Optional<String> ownership(String publisher) {
    return outlet(publisher).map(outlet -> outlet.kind().name().toLowerCase(Locale.ROOT));
  }

  static Optional<String> country(String publisher) {
    return outlet(publisher).map(Outlet::country);
  }

  private static Optional<Outlet> outlet(String publisher) {
    return Outlets.find(publisher, null);
  }
}

package org.entente.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.entente.ledger.LedgerException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL tells by its error codes.
 *
 * @param location without password
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Error codes</a>
 */
record PostgresFaults(String location, boolean readOnly) implements Faults {
  /** The server goes down, went down, comes up. */
  private static final Set<String> DOWN = Set.of("57P01", "57P02", "57P03");

  /** Two transactions stood in each other's way. */
  private static final Set<String> CONFLICT = Set.of("40001", "40P01");

  @Override
  public LedgerException translate(Throwable fault) {
    SQLException told = told(fault);
    String code = told == null || told.getSQLState() == null ? "" : told.getSQLState();
    String message = message(told == null ? fault : told);
    Kind kind = kind(code, told);
    return new LedgerException(kind, text(kind, code, message), fault);
  }

  /** Whether the same work may succeed in a while. */
  static boolean passes(Throwable fault) {
    SQLException told = told(fault);
    if (told == null) return false;
    String code = told.getSQLState() == null ? "" : told.getSQLState();
    return isConnection(code, told) || CONFLICT.contains(code);
  }

  private static boolean isConnection(String code, SQLException told) {
    return code.startsWith("08")
        || DOWN.contains(code)
        || told instanceof SQLTransientConnectionException;
  }

  private Kind kind(String code, @Nullable SQLException told) {
    if (told == null) return Kind.FAILED;
    if (code.startsWith("28")) return Kind.LOGIN_REFUSED;
    if (code.equals("3D000") || code.equals("3F000")) return Kind.MISSING;
    if (code.equals("42501")) return readOnly ? Kind.NOT_READABLE : Kind.NOT_WRITABLE;
    if (code.equals("25006")) return Kind.NOT_WRITABLE;
    if (code.equals("53100")) return Kind.DISK_FULL;
    if (code.equals("53300")) return Kind.IN_USE;
    return isConnection(code, told) ? Kind.UNREACHABLE : Kind.FAILED;
  }

  private String text(Kind kind, String code, String message) {
    return switch (kind) {
      case UNREACHABLE ->
          "The server of the ledger %s does not answer: %s. What was stored is safe: see that it runs, and run again."
              .formatted(location, message);
      case LOGIN_REFUSED ->
          "The server of the ledger %s lets nobody in so: %s. Maybe set PGUSER and PGPASSWORD, or a line in ~/.pgpass."
              .formatted(location, message);
      case MISSING ->
          "No database or schema for the ledger %s: %s. Create it first: createdb NAME, or create schema NAME."
              .formatted(location, message);
      case NOT_READABLE ->
          "The ledger %s may not be read: %s. Ask its owner for the right."
              .formatted(location, message);
      case NOT_WRITABLE ->
          "The ledger %s cannot be written: %s. Ask its owner for the right."
              .formatted(location, message);
      case DISK_FULL ->
          "No space left on the disk of the ledger %s. What was stored is safe: make room and run again."
              .formatted(location);
      case IN_USE ->
          "The server of the ledger %s takes no more connections. Try again later, or end another program."
              .formatted(location);
      case NEWER, OLDER, NOT_A_LEDGER, MISSING_FOLDER, NOT_EMPTY, UNSUPPORTED, FAILED ->
          "The ledger %s failed: %s%s"
              .formatted(location, message, code.isEmpty() ? "" : " (" + code + ")");
    };
  }

  /** The deepest fault with an error code, for that is the server's or the driver's own. */
  private static @Nullable SQLException told(Throwable fault) {
    SQLException told = null;
    for (Throwable cause = fault; cause != null; cause = cause.getCause())
      if (cause instanceof SQLException sql && (told == null || sql.getSQLState() != null))
        told = sql;
    return told;
  }

  /** The first line, without the dot and the severity in front. */
  private static String message(Throwable fault) {
    String first = String.valueOf(fault.getMessage()).lines().findFirst().orElse("").strip();
    return first.replaceFirst("^(FATAL|ERROR|PANIC): +", "").replaceFirst("\\.$", "");
  }
}

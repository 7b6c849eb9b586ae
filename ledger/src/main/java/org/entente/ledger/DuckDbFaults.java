package org.entente.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.LedgerException.Kind;

/**
 * DuckDB has no error codes, so the kind is read from its message.
 *
 * @param location the file as the user named it
 */
record DuckDbFaults(String location, boolean readOnly) implements Faults {
  private static final Pattern HOLDER = Pattern.compile("lock is held in (.*?) ?\\(PID (\\d+)\\)");

  @Override
  public LedgerException translate(Throwable fault) {
    String message = deepestMessage(fault);
    Kind kind = kind(message);
    return new LedgerException(kind, text(kind, message), fault);
  }

  private Kind kind(String message) {
    if (has(message, "Could not set lock", "different configuration than existing connections"))
      return Kind.IN_USE;
    if (has(message, "No space left on device", "Disk quota exceeded", "File too large"))
      return Kind.DISK_FULL;
    if (has(message, "Permission denied", "Operation not permitted"))
      return readOnly ? Kind.NOT_READABLE : Kind.NOT_WRITABLE;
    if (has(message, "Read-only file system", "in read-only mode!")) return Kind.NOT_WRITABLE;
    if (has(message, "not a valid DuckDB database file", "is an existing extension"))
      return Kind.NOT_A_LEDGER;
    if (has(message, "we can only read version", "newer version of DuckDB")) return Kind.NEWER;
    return Kind.FAILED;
  }

  private String text(Kind kind, String message) {
    return switch (kind) {
      case IN_USE ->
          note(message)
              .map(words ->
                  "The ledger %s is open in %s: %s".formatted(location, holder(message), words))
              .orElseGet(() ->
                  "The ledger %s is open in %s. Wait until it has finished, end it, or name another file."
                      .formatted(location, holder(message)));
      case DISK_FULL ->
          "No space left on the disk of the ledger %s. What was stored is safe: make room and run"
                  .formatted(location)
              + " again.";
      case NOT_READABLE ->
          "The ledger %s may not be read: %s. Ask its owner, or name another file."
              .formatted(location, reason(message));
      case NOT_WRITABLE ->
          "The ledger %s cannot be written: %s. Change its permissions, or name another file."
              .formatted(location, reason(message));
      case NOT_A_LEDGER ->
          "%s is not a ledger. Name another file; this one stays as it is.".formatted(location);
      case NEWER ->
          "The ledger %s was written by a newer version of Entente. Install that version, or name"
                  .formatted(location)
              + " another file.";
      case OLDER,
          MISSING,
          MISSING_FOLDER,
          UNSUPPORTED,
          NOT_EMPTY,
          UNREACHABLE,
          LOGIN_REFUSED,
          FAILED ->
          "The ledger %s failed: %s".formatted(location, message);
    };
  }

  private static String holder(String message) {
    Matcher holder = HOLDER.matcher(message);
    if (!holder.find()) return "this process already";
    String program = holder.group(1);
    return "another process (PID %s%s)"
        .formatted(holder.group(2), program.isEmpty() ? "" : ", " + program);
  }

  private Optional<String> note(String message) {
    Matcher holder = HOLDER.matcher(message);
    return holder.find() ? HolderNote.beside(location).read(holder.group(2)) : Optional.empty();
  }

  /** The system's own words at the end of the message. */
  private static String reason(String message) {
    return message.substring(message.lastIndexOf(": ") + 1).strip();
  }

  private static boolean has(String message, String... parts) {
    for (String part : parts) if (message.contains(part)) return true;
    return false;
  }

  private static String deepestMessage(Throwable fault) {
    Throwable deepest = fault;
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause())
      deepest = cause;
    return String.valueOf(deepest.getMessage());
  }
}

package org.entente.ledger;

/** Whose events to read. Events of different coders are never mixed unless asked. */
public sealed interface Origin {
  /** Those coded here, from articles. */
  record Coded() implements Origin {}

  /**
   * Those of one other project, as it coded them.
   *
   * @param name such as {@code icews}
   */
  record Imported(String name) implements Origin {}

  /** All, side by side; scores are then PLOVER's everywhere, so that one scale holds. */
  record All() implements Origin {}

  /** The origin of a name: {@code coded}, {@code all}, or another project's. */
  static Origin of(String name) {
    return switch (name) {
      case "coded" -> new Coded();
      case "all" -> new All();
      default -> new Imported(name);
    };
  }

  /** The name in options and records. */
  default String label() {
    return switch (this) {
      case Coded coded -> "coded";
      case Imported(String name) -> name;
      case All all -> "all";
    };
  }
}

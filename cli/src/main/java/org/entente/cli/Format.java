package org.entente.cli;

/** How a command prints events. */
enum Format {
  /** For people: fitted to the terminal. */
  TABLE,
  /** For programs: one JSON object a line, the whole record. */
  JSONL
}

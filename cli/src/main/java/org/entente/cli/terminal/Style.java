package org.entente.cli.terminal;

/** What a colour means; the same everywhere. */
public enum Style {
  HEADING("1"),
  FAINT("2"),
  ACTOR("1;36"),
  RECIPIENT("1;35"),
  ACT("1;33"),
  COOPERATION("32"),
  CONFLICT("31");

  static final String OFF = "\u001b[0m";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String on() {
    return "\u001b[" + code + "m";
  }
}

package org.entente.sources;

import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of source that are read. */
enum Kind {
  /** One article in plain text. */
  TEXT,
  /** One article a line. */
  JSON_LINES;

  private static final Pattern JSON_OBJECT = Pattern.compile("\\s*\\{\\s*[\"}]");
  private static final Pattern MARKUP = Pattern.compile("\\s*<(!doctype|html|\\?xml|rss|feed)");

  /** An array, or an object that runs over several lines: no line of it is an article. */
  private static final Pattern SPREAD =
      Pattern.compile("\\s*(\\[\\s*[{\\]]|\\{[ \\t\\r]*\\n\\s*[^{\\s])");

  /** By the ending of the name, and by the first bytes where it does not tell. */
  static Kind of(Opened opened) throws RefusedException {
    String ending = opened.name().ending();
    String kind = Endings.notRead(ending);
    if (kind != null)
      throw new RefusedException(
          Problem.UNSUPPORTED,
          "is not read, because a name that ends in .%s means %s. Articles are read from plain text and JSON Lines."
              .formatted(Shown.plain(ending), kind));
    byte[] head = opened.head();
    if (head.length == 0) throw empty();
    Magic.refuseKnown(head);
    UnicodeForm form = opened.form();
    String start =
        new String(head, form.mark(), head.length - form.mark(), form.charset())
            .toLowerCase(Locale.ROOT);
    if (MARKUP.matcher(start).lookingAt())
      throw new RefusedException(
          Problem.UNSUPPORTED,
          "is a web page or other markup, not plain text. Save its text, or its articles as JSON"
              + " Lines.");
    boolean json = Endings.isJson(ending);
    if (!json && !JSON_OBJECT.matcher(start).lookingAt()) return TEXT;
    if (form.isUtf8() && start.indexOf('\0') >= 0) throw TextDecoder.binary();
    if (SPREAD.matcher(start).lookingAt())
      throw new RefusedException(
          Problem.BAD_JSON,
          "is JSON, but not JSON Lines: each article must be one object on one line. Convert it:"
              + " jq -c 'if type == \"array\" then .[] else . end' FILE > FILE.jsonl.");
    return JSON_LINES;
  }

  static RefusedException empty() {
    return new RefusedException(
        Problem.EMPTY, "is empty: it holds no text. Remove it or fetch it again.");
  }
}

package org.entente.sources;

import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of source that are read. */
enum Kind {
  /** One article in plain text. */
  TEXT,
  /** One article a line. */
  JSON_LINES,
  /** A saved web page. */
  PAGE,
  /** A message, or a web page saved as one. */
  MAIL,
  PDF,
  /** WARC. */
  WEB_ARCHIVE,
  /** ZIP. */
  ARCHIVE,
  /** A dump of a wiki: MediaWiki's XML. */
  WIKI;

  private static final Pattern JSON_OBJECT = Pattern.compile("\\s*\\{\\s*[\"}]");
  private static final Pattern PAGE_START =
      Pattern.compile(
          "(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(!doctype\\s+html|html|head|body)\\b.*",
          Pattern.DOTALL);
  private static final Pattern WIKI_START = Pattern.compile("(?:\\s|<\\?xml[^>]*>)*<mediawiki\\b");
  private static final Pattern MARKUP = Pattern.compile("\\s*<(!doctype|\\?xml|rss|feed)");
  private static final Pattern MAIL_START =
      Pattern.compile(
          "(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?mime-version:.*", Pattern.DOTALL);

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
          "is not read, because a name that ends in .%s means %s. Articles are read from plain text, JSON Lines, web pages, messages, PDF, WARC, ZIP and dumps of wikis."
              .formatted(Shown.plain(ending), kind));
    byte[] head = opened.head();
    if (head.length == 0) throw empty();
    if (UnicodeForm.startsWith(head, '%', 'P', 'D', 'F', '-')) return PDF;
    if (UnicodeForm.startsWith(head, 'W', 'A', 'R', 'C', '/')) return WEB_ARCHIVE;
    if (UnicodeForm.startsWith(head, 'P', 'K', 3, 4)
        || UnicodeForm.startsWith(head, 'P', 'K', 5, 6)) return ARCHIVE;
    Magic.refuseKnown(head);
    UnicodeForm form = opened.form();
    String start =
        new String(head, form.mark(), head.length - form.mark(), form.charset())
            .toLowerCase(Locale.ROOT);
    if (WIKI_START.matcher(start).lookingAt()) return WIKI;
    if (PAGE_START.matcher(start).matches()) return PAGE;
    if (MAIL_START.matcher(start).matches()) return MAIL;
    if (MARKUP.matcher(start).lookingAt())
      throw new RefusedException(
          Problem.UNSUPPORTED,
          "is a feed or other markup, neither plain text nor a web page. Read a feed with entente watch, and save other articles as JSON Lines.");
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

package org.entente.sources.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication, and where the page says so: JSON-LD, then metadata, then a time element,
 * then the address, then a line that is little else than a date. The day of a later change is not
 * asked for.
 */
record PageDate(LocalDate day, String basis) {
  private static final List<String> METADATA =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "cXenseParse:recs:publishtime",
          "publish-date",
          "publication_date",
          "publishdate",
          "pubdate",
          "article.published",
          "citation_publication_date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "date");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?:[/-]|$)");
  private static final String DATELINES =
      "[class*=date],[class*=publish],[class*=byline],[class*=timestamp],[id*=date],[class*=meta],[class*=posted]";
  private static final int LONGEST_DATELINE = 120;

  static Optional<PageDate> of(
      Document page, LinkedData data, Metadata metadata, @Nullable String address) {
    Optional<Boolean> monthFirst = monthFirst(page, metadata);
    return data.text("datePublished")
        .flatMap(value -> found(value, "JSON-LD datePublished", monthFirst))
        .or(() -> metadata(metadata, monthFirst))
        .or(() -> time(page, monthFirst))
        .or(() -> address(address))
        .or(() -> dateline(page, monthFirst));
  }

  static Optional<PageDate> found(String value, String where, Optional<Boolean> monthFirst) {
    return DateWords.day(value, monthFirst)
        .map(day -> new PageDate(day, where + " " + shortened(value)));
  }

  private static String shortened(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }

  private static Optional<PageDate> metadata(Metadata metadata, Optional<Boolean> monthFirst) {
    for (String name : METADATA)
      for (String value : metadata.all(name)) {
        Optional<PageDate> found = found(value, "meta " + name, monthFirst);
        if (found.isPresent()) return found;
      }
    return Optional.empty();
  }

  private static Optional<PageDate> time(Document page, Optional<Boolean> monthFirst) {
    List<Element> times =
        page.select("[itemprop=datePublished],time[pubdate],article time,main time,time");
    for (Element time : times) {
      if (isElsewhere(time)) continue;
      for (String value :
          List.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text())) {
        Optional<PageDate> found = found(value, "time element", monthFirst);
        if (found.isPresent()) return found;
      }
    }
    return Optional.empty();
  }

  /** A time of a comment, of another article, or of a change. */
  private static boolean isElsewhere(Element time) {
    if (Boilerplate.isChange(time)) return true;
    return time.parents().stream().anyMatch(Boilerplate::isAside);
  }

  static Optional<PageDate> address(@Nullable String address) {
    if (address == null) return Optional.empty();
    Matcher matcher = IN_ADDRESS.matcher(address);
    if (!matcher.find()) return Optional.empty();
    String middle = matcher.group(2);
    String written =
        Character.isDigit(middle.charAt(0))
            ? matcher.group(1) + "-" + middle + "-" + matcher.group(3)
            : matcher.group(3) + " " + middle + " " + matcher.group(1);
    return found(written, "address", Optional.empty());
  }

  private static Optional<PageDate> dateline(Document page, Optional<Boolean> monthFirst) {
    List<Element> lines = new ArrayList<>(page.select(DATELINES));
    lines.sort(Comparator.comparingInt(line -> line.text().length()));
    for (Element line : lines) {
      String text = line.text();
      if (text.length() > LONGEST_DATELINE || isElsewhere(line)) continue;
      Optional<PageDate> found =
          DateWords.inWords(text)
              .or(() -> numbers(text).flatMap(value -> DateWords.day(value, monthFirst)))
              .map(day -> new PageDate(day, "text " + shortened(text)));
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static final Pattern NUMBERS =
      Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");

  private static Optional<String> numbers(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Whether the page's readers put the month first: Americans do, other English pages do not. */
  static Optional<Boolean> monthFirst(Document page, Metadata metadata) {
    String stated = PageReader.lang(page);
    if (stated.isEmpty()) stated = metadata.first("og:locale").orElse("");
    String language = stated.replace('_', '-');
    if (language.equalsIgnoreCase("en-US") || language.equalsIgnoreCase("en-PH"))
      return Optional.of(true);
    return language.contains("-") ? Optional.of(false) : Optional.empty();
  }
}

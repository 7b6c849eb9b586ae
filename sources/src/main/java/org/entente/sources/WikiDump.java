package org.entente.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a wiki's dump in MediaWiki's XML, page by page; nothing is held but the page at
 * hand. Redirects, pages of other kinds and, in a wiki that marks what it has published, drafts are
 * counted and skipped. No document type is read, and so no entity.
 */
final class WikiDump implements Iterator<Reading> {
  private static final int SHORTEST = 80;

  private final Opened opened;
  private final Defaults defaults;
  private final XMLStreamReader xml;
  private String site = "";
  private String base = "";
  private long articles;
  private long redirects;
  private long others;
  private long drafts;
  private long number;
  private boolean ended;
  private @Nullable Reading next;

  WikiDump(Opened opened, Defaults defaults) throws RefusedException {
    this.opened = opened;
    this.defaults = defaults;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      this.xml = factory.createXMLStreamReader(opened.bytes());
    } catch (XMLStreamException broken) {
      throw broken();
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) next = advance();
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext() || next == null) throw new NoSuchElementException("No page is left");
    Reading reading = next;
    next = null;
    return reading;
  }

  private @Nullable Reading advance() {
    Origin origin = opened.origin().atLine(number + 1);
    try {
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
        switch (xml.getLocalName()) {
          case "sitename" -> site = text();
          case "base" -> base = text();
          case "page" -> {
            number++;
            return page(opened.origin().atLine(number));
          }
          default -> {}
        }
      }
      ended = true;
      return summary();
    } catch (XMLStreamException broken) {
      ended = true;
      return broken().at(origin);
    } catch (RefusedException refusal) {
      return refusal.at(origin);
    }
  }

  /** A page's article; {@code null} when it is none. */
  private @Nullable Reading page(Origin origin) throws XMLStreamException, RefusedException {
    String title = "";
    String space = "0";
    String id = "";
    String text = "";
    boolean redirect = false;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("page")) {
      if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) continue;
      switch (xml.getLocalName()) {
        case "title" -> title = text();
        case "ns" -> space = text();
        case "id" -> id = id.isEmpty() ? text() : id; // the first is the page's own
        case "redirect" -> redirect = true;
        case "text" -> text = text();
        default -> {}
      }
    }
    if (redirect || text.regionMatches(true, 0, "#redirect", 0, 9)) redirects++;
    else if (!space.equals("0")) others++;
    else return article(origin, title, id, text);
    return null;
  }

  private @Nullable Reading article(Origin origin, String title, String id, String wikitext) {
    boolean marksPublished = site.toLowerCase(java.util.Locale.ROOT).contains("news");
    if (marksPublished && !WikiText.isPublished(wikitext)) {
      drafts++;
      return null;
    }
    String text = WikiText.plain(wikitext);
    if (text.length() < SHORTEST) {
      others++;
      return null;
    }
    articles++;
    LocalDate day = WikiText.day(wikitext).orElse(defaults.date());
    List<Reading.Warning> warnings = new ArrayList<>();
    if (day == null) warnings.add(TextFile.undated(origin));
    return new Reading.Read(
        new Article(
            opened.name().stem() + "-" + id,
            address(title),
            title,
            site.isEmpty() ? defaults.publisher() : site,
            day,
            null,
            text,
            WikiText.day(wikitext).isPresent() ? "date template" : null),
        origin,
        warnings);
  }

  private @Nullable String address(String title) {
    int slash = base.lastIndexOf('/');
    return slash < 0 ? null : base.substring(0, slash + 1) + title.replace(' ', '_');
  }

  private Reading summary() {
    long skipped = redirects + others + drafts;
    if (articles == 0 && skipped == 0)
      return new RefusedException(Problem.EMPTY, "holds no pages. Fetch the dump again.")
          .at(opened.origin());
    return new Reading.Skipped(
        opened.origin(),
        skipped,
        "%s: %,d pages are no articles: %,d redirects, %,d drafts, %,d of other kinds or without text."
            .formatted(opened.origin(), skipped, redirects, drafts, others));
  }

  /** The text up to the end of the element, when it is no more than one article may be. */
  private String text() throws XMLStreamException, RefusedException {
    var text = new StringBuilder();
    boolean tooLong = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) depth++;
      else if (event == XMLStreamConstants.END_ELEMENT) depth--;
      else if (xml.isCharacters() && !tooLong) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        tooLong = text.length() > Sources.LARGEST_ARTICLE;
      }
    }
    if (tooLong)
      throw new RefusedException(
          Problem.TOO_LARGE, "has a page of more than 20 MB, the most for one article.");
    return text.toString().strip();
  }

  private static RefusedException broken() {
    return new RefusedException(
        Problem.TRUNCATED,
        "is no whole XML from here on; the pages before were read. Fetch the dump again.");
  }
}

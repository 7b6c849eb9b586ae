package org.entente.sources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.entente.article.Article;
import org.jspecify.annotations.Nullable;

/** Articles written as JSON, one a line; holds one line at a time. */
final class JsonLines implements Iterator<Reading> {
  private final Opened opened;
  private final Defaults defaults;
  private final LineReader lines;
  private boolean ended;
  private boolean any;
  private @Nullable Reading next;

  JsonLines(Opened opened, Defaults defaults) throws IOException {
    this.opened = opened;
    this.defaults = defaults;
    this.lines = new LineReader(opened.bytes(), opened.form(), Sources.LARGEST_ARTICLE);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) next = advance();
    return next != null;
  }

  /** Whether the next one was read already. */
  boolean isAtHand() {
    return next != null || lines.isAtHand();
  }

  @Override
  public Reading next() {
    if (!hasNext() || next == null) throw new NoSuchElementException("No line is left");
    Reading reading = next;
    next = null;
    return reading;
  }

  /** What the next line holds; {@code null} when it is blank or there is none. */
  private @Nullable Reading advance() {
    try {
      LineReader.Line line = lines.next();
      if (line != null) return read(line);
      ended = true;
      return any ? null : Kind.empty().at(opened.origin());
    } catch (IOException failure) {
      ended = true;
      return RefusedException.of(failure).at(opened.origin().atLine(lines.number()));
    }
  }

  private @Nullable Reading read(LineReader.Line line) {
    Origin origin = opened.origin().atLine(line.number());
    try {
      return switch (line) {
        case LineReader.Line.TooLong tooLong -> throw tooLong(tooLong);
        case LineReader.Line.Whole whole -> read(whole, origin);
      };
    } catch (RefusedException refusal) {
      any = true;
      return refusal.at(origin);
    }
  }

  private @Nullable Reading read(LineReader.Line.Whole line, Origin origin)
      throws RefusedException {
    List<Reading.Warning> warnings = new ArrayList<>();
    String json = TextDecoder.decode(line.bytes(), opened.form(), origin, warnings);
    if (json.isBlank()) return null;
    any = true;
    Article article = new ArticleLine(origin, defaults, warnings).parse(json);
    return new Reading.Read(article, origin, warnings);
  }

  private static RefusedException tooLong(LineReader.Line.TooLong line) {
    return new RefusedException(
        Problem.TOO_LARGE,
        "is %,d bytes long; 20 MB is the most for one article. Split it into several articles."
            .formatted(line.length()));
  }
}

package org.entente.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.sources.fetch.Addresses;
import org.entente.sources.fetch.Fetched;

/** The articles of a document that was fetched: mostly one of a web page. */
public final class WebDocument {
  private WebDocument() {}

  /** What became of it; never empty. */
  public static List<Reading> read(Fetched.Document document, Defaults defaults) {
    String address = document.address().toString();
    Origin origin = Origin.of(address);
    String stem = Addresses.host(document.address()).replaceFirst("^https?://(www\\.)?", "");
    try (Opened opened =
        Opened.entry(origin, new FileName(stem, ""), new ByteArrayInputStream(document.bytes()))) {
      if (isPage(document, opened))
        return WebPage.read(
            TextFile.whole(opened.bytes()), document.type(), address, stem, origin, defaults);
      List<Reading> readings = new ArrayList<>();
      Formats.readings(opened, defaults, null).forEachRemaining(readings::add);
      return readings;
    } catch (IOException failure) {
      return List.of(RefusedException.of(failure).at(origin));
    } catch (RefusedException refusal) {
      return List.of(refusal.at(origin));
    }
  }

  private static boolean isPage(Fetched.Document document, Opened opened) throws RefusedException {
    String type = document.type() == null ? "" : document.type().toLowerCase(Locale.ROOT);
    return (type.startsWith("text/html") && opened.head().length > 0)
        || Kind.of(opened) == Kind.PAGE;
  }

  /** Why there is no document. */
  static Reading.Refused refused(Origin origin, Fetched.Failed failed) {
    Problem problem =
        switch (failed.why()) {
          case TOO_LARGE -> Problem.TOO_LARGE;
          case REFUSED -> Problem.UNSUPPORTED;
          case DENIED -> Problem.NOT_FOUND;
          case NETWORK, TIMEOUT, BUSY, TOO_MANY_REDIRECTS -> Problem.READ_FAILED;
        };
    return new RefusedException(problem, failed.message()).at(origin);
  }
}

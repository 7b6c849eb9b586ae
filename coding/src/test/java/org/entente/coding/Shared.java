package org.entente.coding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.event.Event;

/** One coder for all tests of this module: reading the models takes seconds. */
public final class Shared {
  private static final Coder CODER = Coder.standard();

  private Shared() {}

  public static Coder coder() {
    return CODER;
  }

  public static List<Coding> codings(String text, String published) {
    return CODER.code(article(text, published)).codings();
  }

  public static List<Event> events(String text, String published) {
    return CODER.code(article(text, published)).events();
  }

  public static Article article(String text, String published) {
    return new Article("test", null, null, "Test Gazette", LocalDate.parse(published), "en", text);
  }

  /** {@code USA SANCTION RUS negation by FRA}, as tables of tests write an event. */
  public static String line(Event event) {
    StringBuilder line = new StringBuilder(event.actorCodes() + " " + event.act().type());
    if (!event.recipients().isEmpty()) line.append(' ').append(event.recipientCodes());
    event.auxiliaryInOrder().forEach(mode -> line.append(' ').append(mode.label()));
    if (!event.saidBy().isEmpty()) line.append(" by ").append(event.saidBy().getFirst().code());
    return line.toString();
  }

  /** A file of the data beside the project, which is not part of it. */
  public static Path besides(String path) {
    return Path.of("..", "..", "shared").resolve(path);
  }
}

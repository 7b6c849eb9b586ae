package org.entente.cli.report;

import java.util.List;
import java.util.Locale;
import org.entente.view.ChangeWords;
import org.entente.view.Flag;
import org.entente.view.PairReading;
import org.entente.view.Report;
import org.entente.view.Wording;

/** The changes by number, each with the events behind it. */
final class ChangeList {
  /** The others are folded away. */
  private static final int SHOWN = 4;

  private final PairReading reading;
  private final EventList events;

  ChangeList(PairReading reading, EventList events) {
    this.reading = reading;
    this.events = events;
  }

  Markup draw() {
    var list = new Markup().line("<h2>What changed</h2>");
    if (reading.flags().isEmpty()) {
      boolean enough =
          reading.measures().forth().surges().find().isPresent()
              || reading.measures().back().surges().find().isPresent();
      return list.line(
          "<p>%s</p>",
          enough ? "Nothing suggests that either side changed." : "Insufficient evidence.");
    }
    reading.flags().forEach(flag -> change(list, flag));
    return list;
  }

  private void change(Markup list, Flag flag) {
    list.line(
        "<div class=\"change\" id=\"change-%s\"><p><span class=\"number\">%s</span> <span"
            + " class=\"word\">%s</span> %s. <span class=\"soft\">%s, strength %s.</span></p>",
        flag.number(),
        flag.number(),
        flag.dyad(),
        ChangeWords.of(flag.point(), Wording.PLAIN),
        flag.point().kind().name().toLowerCase(Locale.ROOT),
        flag.point().strength());
    List<Report> causes = events.of(flag.causes());
    if (causes.isEmpty()) list.line("<p class=\"soft\">No events in its first week: silence.</p>");
    else {
      links(list, causes.subList(0, Math.min(SHOWN, causes.size())));
      if (causes.size() > SHOWN) {
        list.line("<details><summary>%s more events</summary>", causes.size() - SHOWN);
        links(list, causes.subList(SHOWN, causes.size()));
        list.line("</details>");
      }
    }
    list.line("</div>");
  }

  private static void links(Markup list, List<Report> reports) {
    list.line("<ul>");
    for (Report report : reports)
      list.line(
          "<li><a href=\"#event-%s\">%s %s %s</a>: %s</li>",
          report.reference(), report.date(), report.who(), report.what(), report.words());
    list.line("</ul>");
  }
}

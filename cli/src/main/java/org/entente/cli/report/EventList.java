package org.entente.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.Step;
import org.entente.relations.series.Tally;
import org.entente.view.PairReading;
import org.entente.view.Report;

/** The ledger under the charts: week by week, newest first, the numbers and the events. */
final class EventList {
  /** Events of a week that are printed on paper; report.css hides the others there. */
  private static final int ON_PAPER = 8;

  private final PairReading reading;
  private final Map<LocalDate, List<Report>> byWeek = new HashMap<>();
  private final Map<String, Report> byReference = new HashMap<>();

  EventList(PairReading reading, List<Report> reports) {
    this.reading = reading;
    for (Report report : reports) {
      LocalDate day = Objects.requireNonNull(report.day());
      byWeek.computeIfAbsent(Step.WEEK.startOf(day), week -> new ArrayList<>()).add(report);
      byReference.put(report.reference(), report);
    }
  }

  /** Those that are listed, in the order given. */
  List<Report> of(Collection<String> references) {
    return references.stream().map(byReference::get).filter(Objects::nonNull).toList();
  }

  Markup draw() {
    var list = new Markup().line("<h2>The ledger, week by week</h2>");
    list.line(
        "<p class=\"soft\">Every week with acts and its numbers; of the events the newest, and those"
            + " behind a change.</p>");
    var forth = reading.weeks().forth();
    var back = reading.weeks().back();
    for (int i = forth.steps().size() - 1; i >= 0; i--) {
      Tally there = forth.steps().get(i);
      Tally here = back.steps().get(i);
      if (there.events() + here.events() == 0) continue;
      DateRange days = there.days();
      LocalDate monday = Step.WEEK.startOf(days.first());
      list.line("<div class=\"week\" id=\"week-%s\"><h3>Week of %s</h3>", monday, monday);
      list.line(
          "<p class=\"soft\">%s<br>%s</p>",
          numbers(forth.dyad().toString(), there, forth.level().get(i)),
          numbers(back.dyad().toString(), here, back.level().get(i)));
      events(list, byWeek.getOrDefault(monday, List.of()));
      list.line("</div>");
    }
    return list;
  }

  private static String numbers(String dyad, Tally tally, OptionalDouble level) {
    return "%s: %d cooperation, %d conflict%s"
        .formatted(
            dyad,
            tally.cooperation(),
            tally.conflict(),
            level.isEmpty()
                ? ""
                : String.format(Locale.ROOT, ", level %+.1f", level.getAsDouble()));
  }

  private static void events(Markup list, List<Report> reports) {
    if (reports.isEmpty()) return;
    list.line("<ul>");
    for (Report report : reports) {
      list.add(
          "<li id=\"event-%s\">%s <span class=\"word\">%s %s</span> (%s%s): %s",
          report.reference(),
          report.date(),
          report.who(),
          report.what(),
          report.quad().label(),
          report.status().equals("actual") ? "" : ", " + report.status(),
          report.words());
      if (report.sentence() != null) list.add(". <q>%s</q>", report.sentence());
      if (!report.source().isEmpty()) list.add(" <span class=\"soft\">%s</span>", report.source());
      list.line(" <span class=\"id\">%s</span></li>", report.reference());
    }
    list.line("</ul>");
    if (reports.size() > ON_PAPER)
      list.line(
          "<p class=\"paper soft\">%s more of this week are in the file that this was printed"
              + " from.</p>",
          reports.size() - ON_PAPER);
  }
}

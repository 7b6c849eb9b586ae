package org.entente.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.view.MeasureLine;
import org.entente.view.MeasureLines;
import org.entente.view.PairReading;
import org.entente.view.Report;

/** The page: what it is, the charts, the measures in words, the changes, the events. */
public final class ReportPage {
  private static final int WIDE = 960;
  private static final int NARROW = 330;

  private final PairReading reading;
  private final EventList events;
  private final Markup page = new Markup();

  private ReportPage(PairReading reading, List<Report> reports) {
    this.reading = reading;
    this.events = new EventList(reading, reports);
  }

  /**
   * @param reports events to list, newest first; those behind the changes among them
   */
  public static String write(PairReading reading, List<Report> reports) {
    return new ReportPage(reading, reports).write();
  }

  private String write() {
    head();
    charts();
    measures();
    page.add(new ChangeList(reading, events).draw());
    page.add(CommitmentList.draw(reading));
    page.add(events.draw());
    page.line(
        "<p class=\"soft\">The news is not the world: all of this describes reported relations."
            + " Made by Entente, without anything from elsewhere.</p>");
    page.line("</main></body></html>");
    return page.toString();
  }

  private void head() {
    var relation = reading.summary().relation();
    page.line("<!doctype html>")
        .line("<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .line("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
        .line("<title>%s, %s</title>", relation, reading.range());
    page.add(new Markup().style(resource("report.css"))).line("</head><body><main>");
    page.line(
        "<svg class=\"defs\" aria-hidden=\"true\"><defs><pattern id=\"hatch\" width=\"5\""
            + " height=\"5\" patternUnits=\"userSpaceOnUse\"><path class=\"hatch-line\" d=\"M0 5L5"
            + " 0\"/></pattern></defs></svg>");
    page.line("<h1>%s</h1>", relation).line("<p>%s. %s</p>", reading.range(), counted());
    reading
        .elsewhere()
        .forEach((origin, number) ->
            page.line(
                "<p class=\"soft\">Not counted: %s imported events (%s).</p>", number, origin));
  }

  private String counted() {
    var counted = reading.counted();
    var text =
        new StringBuilder(
            "%,d events counted, origin %s."
                .formatted(counted.counted(), reading.question().origin().label()));
    if (counted.undated() > 0)
      text.append(" %,d of them have no date and stand in no series.".formatted(counted.undated()));
    if (reading.summary().outside() > 0)
      text.append(" %,d acts lie outside these days.".formatted(reading.summary().outside()));
    long others = counted.events() - counted.counted();
    if (others > 0) text.append(" %,d events of another status are not counted.".formatted(others));
    return text.toString();
  }

  private void charts() {
    page.line("<h2>Week by week</h2><figure>");
    page.line("<div class=\"wide\">").add(LaneChart.draw(reading, WIDE)).line("</div>");
    page.line("<div class=\"narrow\">").add(LaneChart.draw(reading, NARROW)).line("</div>");
    page.line(
        "<figcaption>Line: the week's level from −10 (conflict) to +10 (cooperation); hollow dots"
            + " stand on fewer than three acts. Grey: what was normal in the year before. Bars:"
            + " cooperation above the line, conflict below, material acts strong, verbal pale; a bar"
            + " leads to its week. Numbers: changes, which they lead to. Bottom: how much was"
            + " read.</figcaption></figure>");
    page.line("<h3>Heat map of the level</h3><figure>");
    page.line("<div class=\"wide\">").add(HeatMap.draw(reading, WIDE)).line("</div>");
    page.line("<div class=\"narrow\">").add(HeatMap.draw(reading, NARROW)).line("</div>");
    page.line(
        "<figcaption>Blue with + is cooperation, orange with − conflict, the stronger the further"
            + " from neutral; hatched weeks have fewer than three acts.</figcaption></figure>");
  }

  private void measures() {
    var relation = reading.summary().relation();
    page.line(
            "<h2>Measures</h2><table class=\"measures\"><thead><tr><th scope=\"col\">measure</th>")
        .line(
            "<th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr></thead><tbody>",
            relation.forth(), relation.back());
    for (MeasureLine line : MeasureLines.of(reading)) {
      page.line(
          "<tr><th scope=\"row\">%s<br><span class=\"soft none\">%s</span></th>",
          line.name(), line.meaning());
      told(relation.forth().toString(), line.forth());
      told(relation.back().toString(), line.back());
      page.line("</tr>");
    }
    page.line("</tbody></table>");
    CalibrationTable.draw(reading).ifPresent(page::add);
  }

  private void told(String side, MeasureLine.Told told) {
    page.line(
        "<td data-side=\"%s\"><span class=\"%s\">%s</span> %s</td>",
        side, told.known() ? "word" : "none", told.word(), told.numbers());
  }

  private static String resource(String file) {
    try (InputStream in =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.entente.cli;

import java.util.Locale;
import org.entente.cli.bench.Contestant;
import org.entente.cli.bench.Growth;
import org.entente.cli.bench.Rate;
import org.entente.cli.bench.Report;
import org.entente.cli.bench.Spread;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;

/** Prints how fast a corpus was coded. */
final class BenchTables {
  private BenchTables() {}

  static void print(Screen screen, Report report) {
    rates(report).print(screen);
    screen.line();
    ratios(report).print(screen);
    screen.line();
    Rate one = report.rate(Contestant.ONE);
    StageTimes.print(screen, one.shares(), one.time().toMillis() / 1e3);
  }

  private static Table rates(Report report) {
    Table rates =
        new Table(Column.text("what", 44), Column.number("sentences/s"), Column.number("MB/s"));
    for (Contestant contestant : Contestant.values())
      row(rates, contestant.words(report.threads()), report.rate(contestant));
    report
        .growth()
        .ifPresent(growth -> {
          for (int times : Growth.SIZES)
            row(rates, "Entente, the corpus %d times".formatted(times), growth.rate(times));
        });
    return rates;
  }

  private static void row(Table table, String what, Rate rate) {
    table.row(
        what,
        written("%,.0f", rate.sentencesPerSecond()),
        written("%.2f", rate.megabytesPerSecond()));
  }

  private static Facts ratios(Report report) {
    Facts facts =
        new Facts()
            .add("articles", written("%,d", report.articles()))
            .add(
                "against CoreNLP's dependencies",
                times(report.ratioTo(Contestant.CORENLP)) + ", one thread each")
            .add("against its words and sentences", times(report.ratioTo(Contestant.TOKENISE)))
            .add("against its tagger and parser in Entente", times(report.ratioTo(Contestant.TWIN)))
            .add("parser against CoreNLP's", times(report.parserRatio()))
            .add("%d threads against one".formatted(report.threads()), times(report.threadsRatio()))
            .add("sentences parsed", written("%.1f %%", report.parsed() * 100))
            .add("most memory held", written("%,d MiB", report.peak()));
    report
        .growth()
        .ifPresent(growth ->
            facts
                .add("100 times the corpus against once", times(growth.ratio(0, Growth.COPIES)))
                .add("the last quarter of it", times(growth.lastQuarter())));
    return facts;
  }

  private static String times(Spread ratio) {
    return String.format(
        Locale.ROOT,
        "%.2f times as fast (%.2f to %.2f)",
        ratio.median(),
        ratio.low(),
        ratio.high());
  }

  private static String written(String format, Object number) {
    return String.format(Locale.ROOT, format, number);
  }
}

package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.entente.coding.Coder;
import org.entente.coding.actors.PhraseResolver;
import org.entente.coding.actors.Resolution;
import org.entente.coding.evaluate.Evaluation.Miss;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Country and sector of actor phrases. A field that is null in the gold is not judged; an empty one
 * means that there is none.
 */
final class ActorPhrasesTask {
  private static final DateTimeFormatter DAYS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[uuuu-MM-dd][d MMMM uuuu]")
          .toFormatter(Locale.ENGLISH);

  private ActorPhrasesTask() {}

  static Evaluation measure(Coder coder, Path file, List<JsonNode> lines, IntConsumer progress) {
    PhraseResolver resolver = new PhraseResolver(coder.dictionary());
    int[] country = new int[2];
    int[] sector = new int[2];
    List<Miss> misses = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = lines.get(i);
      String text = Evaluator.text(file, i, line, "text");
      JsonNode context = line.get("context");
      Resolution resolution =
          resolver.resolve(
              text, day(line), context == null || context.isNull() ? "" : context.asString());
      Resolution.Winner winner = resolution.winner();
      String code = winner == null || winner.code() == null ? "" : winner.code();
      String role =
          winner == null || winner.sector() == null ? "" : String.valueOf(winner.sector());
      boolean right = judge(line.get("country"), code, country);
      right &= judge(line.get("sector"), role, sector);
      if (!right)
        misses.add(
            new Miss(
                Evaluator.text(file, i, line, "id"),
                "%s %s".formatted(line.get("country"), line.get("sector")),
                code + " " + role,
                text));
      progress.accept(i + 1);
    }
    return new Evaluation.ActorPhrases(
        lines.size(),
        Tally.share(country[0] + sector[0], country[1] + sector[1]),
        Tally.share(country[0], country[1]),
        Tally.share(sector[0], sector[1]),
        misses);
  }

  /** Counts right in the first place and judged in the second; an unjudged field is right. */
  private static boolean judge(@Nullable JsonNode gold, String given, int[] count) {
    if (gold == null || gold.isNull()) return true;
    count[1]++;
    boolean right = own(gold.asString()).equals(given);
    if (right) count[0]++;
    return right;
  }

  /** Kosovo has two codes in use; ours is KOS. */
  private static String own(String code) {
    return code.equals("XKX") ? "KOS" : code;
  }

  /** A day such as 2015-05-01 or 1 May 2015; anything else ("today") is the present. */
  private static LocalDate day(JsonNode line) {
    JsonNode date = line.get("date");
    if (date == null || !date.isString() || !date.asString().matches(".*\\d{4}.*"))
      return LocalDate.now();
    try {
      return LocalDate.parse(date.asString(), DAYS);
    } catch (DateTimeException impossible) {
      throw new GoldException("'%s' is no date".formatted(date.asString()));
    }
  }
}

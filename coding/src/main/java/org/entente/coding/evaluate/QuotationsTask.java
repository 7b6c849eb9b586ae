package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.coding.Quotation;
import org.entente.coding.evaluate.CoreferenceGold.Mark;
import org.entente.coding.evaluate.Evaluation.Miss;
import org.entente.event.Attribution;
import tools.jackson.databind.JsonNode;

/** Who speaks the quotations of whole articles. The kind of a mark is the speaker's name. */
final class QuotationsTask {
  private QuotationsTask() {}

  static Evaluation measure(
      Coder coder, Path file, Part part, Path articles, IntConsumer progress) {
    Map<String, JsonNode> texts = CoreferenceTask.texts(articles);
    int marks = 0;
    int right = 0;
    int withCode = 0;
    int codeRight = 0;
    List<Miss> misses = new ArrayList<>();
    int done = 0;
    for (Map.Entry<String, List<Mark>> marked :
        CoreferenceGold.read(file, part).articles().entrySet()) {
      Article article = CoreferenceTask.article(texts, marked.getKey(), file, articles);
      List<Quotation> quotations = coder.quotations(article);
      for (Mark mark : marked.getValue()) {
        Optional<Attribution> speaker = speaker(quotations, mark);
        boolean coded = !mark.code().equals(CoreferenceGold.NOBODY);
        boolean hasCode = speaker.filter(one -> mark.code().equals(one.code())).isPresent();
        boolean isRight =
            speaker.filter(one -> isNamed(one, mark.kind())).isPresent() && (!coded || hasCode);
        marks++;
        if (coded) withCode++;
        if (coded && hasCode) codeRight++;
        if (isRight) right++;
        else
          misses.add(
              CoreferenceTask.miss(
                  article,
                  mark,
                  speaker.map(one -> one.name() + " " + one.code()).orElse("nobody")));
      }
      progress.accept(++done);
    }
    return new Evaluation.Quotations(
        marks, Tally.share(right, marks), withCode, Tally.share(codeRight, withCode), misses);
  }

  private static Optional<Attribution> speaker(List<Quotation> quotations, Mark mark) {
    int inside = (mark.span().start() + mark.span().end()) / 2;
    return quotations.stream()
        .filter(one -> one.span().start() <= inside && inside < one.span().end())
        .findFirst()
        .flatMap(Quotation::speaker);
  }

  /** Whether one of the marked names stands in the speaker's. */
  private static boolean isNamed(Attribution speaker, String names) {
    String name = speaker.name().toLowerCase(Locale.ROOT);
    for (String one : names.split("/"))
      if (name.contains(one.toLowerCase(Locale.ROOT))) return true;
    return false;
  }
}

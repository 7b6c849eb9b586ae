package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.article.Span;
import org.entente.coding.Coder;
import org.entente.coding.Reference;
import org.entente.coding.actors.Who;
import org.entente.coding.evaluate.CoreferenceGold.Mark;
import org.entente.coding.evaluate.Evaluation.KindScore;
import org.entente.coding.evaluate.Evaluation.Miss;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whom pronouns and descriptions stand for, in whole articles. */
final class CoreferenceTask {
  private static final int CONTEXT = 60;
  private static final int WORDS_BEFORE = 20;

  private CoreferenceTask() {}

  static Evaluation measure(
      Coder coder, Path file, Part part, Path articles, IntConsumer progress) {
    Map<String, JsonNode> texts = texts(articles);
    Map<String, int[]> kinds = new TreeMap<>();
    int[] meant = new int[2];
    int[] nobody = new int[2];
    List<Miss> misses = new ArrayList<>();
    int done = 0;
    for (Map.Entry<String, List<Mark>> marked :
        CoreferenceGold.read(file, part).articles().entrySet()) {
      Article article = article(texts, marked.getKey(), file, articles);
      List<Reference> references = coder.references(article);
      for (Mark mark : marked.getValue()) {
        String given = given(references, mark.span());
        boolean right = given.equals(mark.code());
        boolean isNobody = mark.code().equals(CoreferenceGold.NOBODY);
        count(isNobody ? nobody : meant, right);
        if (!isNobody) count(kinds.computeIfAbsent(mark.kind(), kind -> new int[2]), right);
        if (!right) misses.add(miss(article, mark, given));
      }
      progress.accept(++done);
    }
    List<KindScore> perKind = new ArrayList<>();
    kinds.forEach((kind, count) ->
        perKind.add(new KindScore(kind, count[1], Tally.share(count[0], count[1]))));
    return new Evaluation.Coreference(
        meant[1],
        Tally.share(meant[0], meant[1]),
        Tally.share(nobody[0], nobody[1]),
        nobody[1],
        perKind,
        misses);
  }

  private static void count(int[] rightOfAll, boolean right) {
    if (right) rightOfAll[0]++;
    rightOfAll[1]++;
  }

  /** The codes of the shortest words that hold the mark's last word. */
  private static String given(List<Reference> references, Span mark) {
    Reference best = null;
    for (Reference reference : references)
      if (holds(reference.span(), mark)
          && (best == null || reference.span().length() < best.span().length())) best = reference;
    if (best == null) return CoreferenceGold.NOBODY;
    return best.actors().stream()
        .map(Who.Known::code)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("+"));
  }

  /** "its" stands in "its troops"; "the president" may be said with a word before it. */
  private static boolean holds(Span words, Span mark) {
    return words.start() < mark.end()
        && mark.end() <= words.end()
        && words.start() >= mark.start() - WORDS_BEFORE;
  }

  static Map<String, JsonNode> texts(Path articles) {
    Map<String, JsonNode> texts = new HashMap<>();
    for (JsonNode line : Evaluator.read(articles, Part.ALL))
      if (line.has("id")) texts.put(line.get("id").asString(), line);
    return texts;
  }

  static Article article(Map<String, JsonNode> texts, String id, Path file, Path articles) {
    JsonNode line = texts.get(id);
    if (line == null)
      throw new GoldException(
          "%s has no article '%s', which %s marks".formatted(articles, id, file));
    return article(line);
  }

  private static Article article(JsonNode line) {
    JsonNode text = line.get("text");
    if (text == null) throw new GoldException("An article needs a text: " + line.get("id"));
    return new Article(
        line.get("id").asString(), null, null, null, day(line.get("date")), "en", text.asString());
  }

  private static @Nullable LocalDate day(@Nullable JsonNode date) {
    if (date == null || date.isNull()) return null;
    try {
      return LocalDate.parse(date.asString());
    } catch (DateTimeParseException wrong) {
      throw new GoldException("'%s' is no date".formatted(date.asString()));
    }
  }

  static Miss miss(Article article, Mark mark, String given) {
    String text = article.text();
    int from = Math.max(0, mark.span().start() - CONTEXT);
    int to = Math.min(text.length(), mark.span().end() + CONTEXT);
    return new Miss(
        article.id() + "@" + mark.span().start(),
        mark.kind() + " " + mark.code(),
        given,
        "%s[%s]%s"
            .formatted(
                text.substring(from, mark.span().start()),
                mark.span().of(text),
                text.substring(mark.span().end(), to))
            .replaceAll("\\s+", " "));
  }
}

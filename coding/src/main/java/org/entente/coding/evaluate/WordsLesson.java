package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.LexiconEntry.Example;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.rank.WordVotesTraining;
import org.entente.coding.text.Sentences;
import org.entente.event.EventType;
import tools.jackson.databind.JsonNode;

/**
 * Collects sentences that tell one type of act: the lexicon's own examples, and the first sentence
 * of each story of files whose stories have a label.
 */
public final class WordsLesson {
  private static final double TRUST_IN_EXAMPLES = 1;

  /** A story has its label for the whole of it. */
  private static final double TRUST_IN_STORIES = 0.3;

  private final Coder coder;
  private final WordVotesTraining training = new WordVotesTraining();

  public WordsLesson(Coder coder) {
    this.coder = coder;
  }

  /**
   * What can be learned about words.
   *
   * @param stories JSON Lines with {@code text} and {@code event}, a PLOVER type; may be none
   * @param progress told how many sentences are read
   * @throws GoldException when a file is no such thing
   */
  public WordVotesTraining collect(List<Path> stories, IntConsumer progress) {
    int done = 0;
    for (LexiconEntry entry : coder.lexicon().entries())
      for (Example example : entry.examples()) {
        type(example).ifPresent(type -> add(example.text(), type, TRUST_IN_EXAMPLES));
        progress.accept(++done);
      }
    for (Path file : stories) {
      List<JsonNode> lines = Evaluator.read(file, Part.ALL);
      for (int i = 0; i < lines.size(); i++) {
        String label = Evaluator.text(file, i, lines.get(i), "event");
        EventType type =
            named(label)
                .orElseThrow(() ->
                    new GoldException(
                        "%s: '%s' is no PLOVER type; they are %s"
                            .formatted(file, label, Arrays.toString(EventType.values()))));
        add(Evaluator.text(file, i, lines.get(i), "text"), type, TRUST_IN_STORIES);
        progress.accept(++done);
      }
    }
    return training;
  }

  private void add(String text, EventType type, double trust) {
    Sentences.of(new Article("words", null, null, null, null, null, text)).stream()
        .findFirst()
        .flatMap(coder.parser()::parse)
        .ifPresent((ParsedSentence parsed) -> training.add(parsed, type, trust));
  }

  /** Of an example with one act, which was done. */
  private static Optional<EventType> type(Example example) {
    List<String> codes = List.of(example.codes().split(" "));
    if (example.codes().contains(";") || codes.contains("negation")) return Optional.empty();
    return codes.stream().flatMap(code -> named(code).stream()).findFirst();
  }

  private static Optional<EventType> named(String name) {
    return Arrays.stream(EventType.values()).filter(type -> type.name().equals(name)).findFirst();
  }
}

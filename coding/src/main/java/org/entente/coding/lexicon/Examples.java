package org.entente.coding.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.SentenceReader;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.ActorFinder;
import org.entente.coding.actors.Discourse;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.LexiconEntry.Example;
import org.entente.coding.acts.LexiconException;
import org.entente.coding.lexicon.CodedExample.ReadSentence;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.text.Sentences;

/** Runs the examples of a lexicon as the tests that they are. */
public final class Examples {
  /** The day on which every example is printed: offices are resolved by it. */
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  private final SentenceParser parser;
  private final Lexicon lexicon;
  private final ActorFinder actors;

  public Examples(SentenceParser parser, Lexicon lexicon, ActorDictionary dictionary) {
    this.parser = parser.knowing(lexicon.verbs());
    this.lexicon = lexicon;
    this.actors = new ActorFinder(dictionary);
  }

  /** Codes one example. */
  public CodedExample run(LexiconEntry entry, Example example) {
    Discourse discourse = Discourse.start(DAY);
    List<ReadSentence> sentences = new ArrayList<>();
    for (Sentence sentence :
        Sentences.of(new Article("x", null, null, null, null, null, example.text()))) {
      Optional<ParsedSentence> parsed = parser.parse(sentence);
      if (parsed.isPresent())
        sentences.add(
            new ReadSentence(
                parsed.get(),
                new SentenceReader(lexicon, parsed.get(), actors.find(parsed.get(), discourse))));
    }
    return new CodedExample(entry, example, sentences);
  }

  /**
   * The examples of some entries that come out otherwise than they must.
   *
   * @param progress told how many are done
   */
  public List<CodedExample> failing(List<LexiconEntry> entries, IntConsumer progress) {
    List<CodedExample> failing = new ArrayList<>();
    int done = 0;
    for (LexiconEntry entry : entries)
      for (Example example : entry.examples()) {
        CodedExample coded = run(entry, example);
        if (!coded.passes()) failing.add(coded);
        progress.accept(++done);
      }
    return failing;
  }

  /**
   * Runs the examples of a user's entries.
   *
   * @throws LexiconException naming the first that fails, and how many more do
   */
  public void checkOwn(IntConsumer progress) {
    List<CodedExample> failing =
        failing(lexicon.entries().stream().filter(LexiconEntry::own).toList(), progress);
    if (failing.isEmpty()) return;
    CodedExample first = failing.getFirst();
    throw new LexiconException(
        first.entry().file(),
        first.example().line(),
        "the example '%s' of '%s' must give '%s' and gives '%s'%s. Maybe see why with: entente lexicon test %s"
            .formatted(
                first.example().text(),
                first.entry().id(),
                CodedExample.written(first.expected()),
                CodedExample.written(first.codes()),
                failing.size() == 1 ? "" : " (%,d more fail)".formatted(failing.size() - 1),
                first.entry().id()));
  }
}

package org.entente.coding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.ActorFinder;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Discourse;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.parse.TaggedSentence;
import org.entente.coding.screen.Screen;
import org.entente.coding.status.Draft;
import org.entente.coding.text.Sentences;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long each step of coding takes, in microseconds of one thread; run by bench/stage-speed. One
 * operation is one sentence, none passed over; of {@link #split} it is one article.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StageSpeed {
  /** Real articles, and what each step makes of them. */
  @State(Scope.Thread)
  public static class Steps {
    private final Lexicon lexicon = Lexicon.standard();
    private final Screen screen = new Screen(lexicon.entries());
    private final SentenceParser parser = SentenceParser.load().knowing(lexicon.verbs());
    private final ActorFinder finder = new ActorFinder(ActorDictionary.load());
    private final List<Article> articles = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<TaggedSentence> tagged = new ArrayList<>();
    private final List<ParsedSentence> parsed = new ArrayList<>();
    private final List<List<ActorMention>> mentions = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
      for (String text : Texts.read())
        articles.add(new Article("a", null, null, null, null, null, text));
      for (Article article : articles) {
        Discourse discourse = Discourse.start(null);
        finder.survey(article.text(), discourse);
        for (Sentence sentence : Sentences.of(article)) {
          Optional<TaggedSentence> words = parser.tag(sentence);
          if (words.isEmpty()) continue;
          sentences.add(sentence);
          tagged.add(words.get());
          parsed.add(parser.parse(words.get()));
          mentions.add(finder.find(parsed.getLast(), discourse));
        }
      }
    }

    private int next(int size) {
      next = next + 1 < size ? next + 1 : 0;
      return next;
    }
  }

  @Benchmark
  public List<Sentence> split(Steps steps) {
    return Sentences.of(steps.articles.get(steps.next(steps.articles.size())));
  }

  @Benchmark
  public Screen.Verdict screen(Steps steps) {
    return steps.screen.verdict(
        steps.sentences.get(steps.next(steps.sentences.size())), true, word -> false);
  }

  /** Words cut, tags and dictionary forms. */
  @Benchmark
  public Optional<TaggedSentence> tag(Steps steps) {
    return steps.parser.tag(steps.sentences.get(steps.next(steps.sentences.size())));
  }

  /** Dependencies, and what is mended of them. */
  @Benchmark
  public ParsedSentence parse(Steps steps) {
    return steps.parser.parse(steps.tagged.get(steps.next(steps.tagged.size())));
  }

  /** Actors, each sentence as if it were the first of an article. */
  @Benchmark
  public List<ActorMention> actors(Steps steps) {
    return steps.finder.find(
        steps.parsed.get(steps.next(steps.parsed.size())), Discourse.start(null));
  }

  /** Acts with their roles and standing. */
  @Benchmark
  public List<Draft> acts(Steps steps) {
    int at = steps.next(steps.parsed.size());
    return new SentenceReader(steps.lexicon, steps.parsed.get(at), steps.mentions.get(at)).drafts();
  }
}

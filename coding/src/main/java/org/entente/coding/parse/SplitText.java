package org.entente.coding.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the sentences of a text begin and end, with the words that it was cut into to find them. An
 * empty line always ends a sentence. For one thread.
 */
public final class SplitText {
  private static final WordToSentenceProcessor<CoreLabel> SPLITTER =
      new WordToSentenceProcessor<>(
          WordToSentenceProcessor.DEFAULT_BOUNDARY_REGEX,
          WordToSentenceProcessor.DEFAULT_BOUNDARY_FOLLOWERS_REGEX,
          WordToSentenceProcessor.DEFAULT_SENTENCE_BOUNDARIES_TO_DISCARD,
          Set.of(),
          null,
          NewlineIsSentenceBreak.TWO_CONSECUTIVE,
          null,
          null,
          false,
          false);

  private final List<Span> spans = new ArrayList<>();
  private final List<@Nullable List<CoreLabel>> words = new ArrayList<>();

  private SplitText() {}

  public static SplitText of(String text) {
    CoreNlpLogging.silence();
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(text),
                new CoreLabelTokenFactory(),
                "tokenizeNLs=true,untokenizable=noneDelete,splitHyphenated=false")
            .tokenize();
    var split = new SplitText();
    for (List<CoreLabel> sentence : SPLITTER.process(tokens)) {
      if (sentence.isEmpty()) continue;
      split.spans.add(
          new Span(sentence.getFirst().beginPosition(), sentence.getLast().endPosition()));
      split.words.add(sentence);
    }
    return split;
  }

  /** The spans of the sentences, in order, without the white space around them. */
  public List<Span> sentences() {
    return spans;
  }

  /**
   * The words of a sentence as if it had been cut alone, their places counted from its beginning;
   * empty the second time, for they are not kept.
   */
  Optional<List<CoreLabel>> take(int sentence) {
    List<CoreLabel> cut = words.set(sentence, null);
    if (cut == null) return Optional.empty();
    int start = spans.get(sentence).start();
    List<CoreLabel> own = new ArrayList<>(cut.size());
    for (CoreLabel word : cut) {
      if (word.word().equals(PTBTokenizer.getNewlineToken())) continue;
      word.setBeginPosition(word.beginPosition() - start);
      word.setEndPosition(word.endPosition() - start);
      own.add(word);
    }
    joinLastPoint(own);
    return Optional.of(own);
  }

  /** "in the U.S." before another sentence: the point is that of the abbreviation, and another. */
  private static void joinLastPoint(List<CoreLabel> words) {
    if (words.size() < 2) return;
    CoreLabel last = words.getLast();
    CoreLabel before = words.get(words.size() - 2);
    boolean shared = before.beginPosition() + before.word().length() >= last.endPosition();
    if (!last.word().equals(".") || !before.word().endsWith(".") || !shared) return;
    before.setEndPosition(last.endPosition());
    words.removeLast();
  }
}

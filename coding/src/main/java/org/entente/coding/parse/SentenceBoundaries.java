package org.entente.coding.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.article.Span;

/** Finds where sentences begin and end; an empty line always ends one. */
public final class SentenceBoundaries {
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

  private SentenceBoundaries() {}

  /** Spans of the sentences of a text, in order, without the white space around them. */
  public static List<Span> find(String text) {
    CoreNlpLogging.silence();
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(text),
                new CoreLabelTokenFactory(),
                "tokenizeNLs=true,untokenizable=noneDelete,splitHyphenated=false")
            .tokenize();
    List<Span> spans = new ArrayList<>();
    for (List<CoreLabel> sentence : SPLITTER.process(tokens)) {
      if (sentence.isEmpty()) continue;
      spans.add(new Span(sentence.getFirst().beginPosition(), sentence.getLast().endPosition()));
    }
    return spans;
  }
}

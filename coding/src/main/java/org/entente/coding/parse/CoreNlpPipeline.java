package org.entente.coding.parse;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP as anybody would use it, to measure against. One thread at a time. */
public final class CoreNlpPipeline {
  private final StanfordCoreNLP pipeline;

  private CoreNlpPipeline(String annotators) {
    CoreNlpLogging.silence();
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /**
   * Words and sentences only, by the annotator "tokenize" with its defaults, which since CoreNLP
   * 4.5 splits sentences, too.
   */
  public static CoreNlpPipeline tokenising() {
    return new CoreNlpPipeline("tokenize");
  }

  /** Words, sentences, tags, lemmas and dependencies, by the models that Entente uses. */
  public static CoreNlpPipeline parsing() {
    return new CoreNlpPipeline("tokenize,pos,lemma,depparse");
  }

  /** Reads a text as one document and says how many sentences it has. */
  public int sentences(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.sentences() == null ? 0 : document.sentences().size();
  }
}

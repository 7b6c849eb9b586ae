package org.entente.coding.parse;

import edu.stanford.nlp.ling.CoreAnnotations.IndexAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.article.Sentence;
import org.entente.article.Span;

/**
 * Tags a sentence and builds its Universal Dependencies tree with CoreNLP's part-of-speech tagger
 * and neural dependency parser. Safe to share between threads; reading the models takes seconds, so
 * there should be one.
 */
public final class SentenceParser {
  /** Longer sentences are lists, tables or residue; a parse of them is slow and worth nothing. */
  public static final int MOST_TOKENS = 160;

  private static final int MOST_CHARACTERS = 4_000;

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final MaxentTagger tagger;
  private final Function<List<CoreLabel>, GrammaticalStructure> parser;

  private final Retagging retagging;

  private SentenceParser(
      MaxentTagger tagger,
      Function<List<CoreLabel>, GrammaticalStructure> parser,
      Retagging retagging) {
    this.tagger = tagger;
    this.parser = parser;
    this.retagging = retagging;
  }

  private static SentenceParser of(Function<List<CoreLabel>, GrammaticalStructure> parser) {
    return new SentenceParser(new MaxentTagger(TAGGER), parser, new Retagging(Set.of()));
  }

  /**
   * The same parser, which takes a word for the verb of a headline when it is one of these.
   *
   * @param verbs lemmas
   */
  public SentenceParser knowing(Set<String> verbs) {
    return new SentenceParser(tagger, parser, new Retagging(Set.copyOf(verbs)));
  }

  /** Reads tagger and neural dependency parser from the class path. */
  public static SentenceParser load() {
    CoreNlpLogging.silence();
    return of(DependencyParser.loadFromModelFile(PARSER)::predict);
  }

  /**
   * The slower route that the neural parser was compared with: constituents by CoreNLP's
   * shift-reduce parser, converted to Universal Dependencies. Its model is not part of the
   * distribution.
   *
   * @param model class path entry or file of the model
   */
  public static SentenceParser loadShiftReduce(String model) {
    CoreNlpLogging.silence();
    ShiftReduceParser parser = ShiftReduceParser.loadModel(model);
    return of(words -> new UniversalEnglishGrammaticalStructure(parser.apply(words)));
  }

  /** The tree of a sentence, or empty when it has no words or is too long. */
  public Optional<ParsedSentence> parse(Sentence sentence) {
    if (sentence.text().length() > MOST_CHARACTERS) return Optional.empty();
    List<CoreLabel> words = tokenize(sentence.text());
    if (words.isEmpty() || words.size() > MOST_TOKENS) return Optional.empty();
    tagger.tagCoreLabels(words);
    retagging.mend(words);
    ParsedSentence tree = tree(sentence, words, parser.apply(withoutQuotationMarks(words)));
    return Optional.of(new Mending(retagging.verbs()).mend(tree));
  }

  /**
   * The words the parser is shown: quotation marks, often unpaired in news, would be taken for
   * heads. Each word keeps its place in the whole sentence as its index.
   */
  private static List<CoreLabel> withoutQuotationMarks(List<CoreLabel> words) {
    List<CoreLabel> shown = new ArrayList<>();
    for (CoreLabel word : words) if (!isQuotationMark(word) || words.size() == 1) shown.add(word);
    if (shown.isEmpty()) shown.addAll(words);
    for (int i = 0; i < shown.size(); i++) shown.get(i).set(IndexAnnotation.class, i + 1);
    return shown;
  }

  private static boolean isQuotationMark(CoreLabel word) {
    return word.tag().equals("``") || word.tag().equals("''");
  }

  static List<CoreLabel> tokenize(String text) {
    return new PTBTokenizer<>(
            new StringReader(text),
            new CoreLabelTokenFactory(),
            "invertible=false,untokenizable=noneDelete,splitHyphenated=false")
        .tokenize();
  }

  private static ParsedSentence tree(
      Sentence sentence, List<CoreLabel> words, GrammaticalStructure structure) {
    List<CoreLabel> shown = new ArrayList<>();
    for (CoreLabel word : words) if (word.index() > 0) shown.add(word);
    Map<CoreLabel, Integer> places = new IdentityHashMap<>();
    for (CoreLabel word : words) places.put(word, places.size());
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    int root = -1;
    for (TypedDependency dependency : structure.typedDependencies()) {
      int at = place(places, shown, dependency.dep().index());
      boolean isRoot = dependency.gov().index() == 0;
      if (isRoot) root = at;
      heads[at] = isRoot ? -1 : place(places, shown, dependency.gov().index());
      relations[at] = dependency.reln().toString();
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      tokens.add(
          new Token(
              i,
              word.word(),
              Lemmas.of(word.word(), word.tag()),
              word.tag(),
              relations[i] == null ? root : heads[i],
              relations[i] == null ? "punct" : relations[i],
              new Span(word.beginPosition(), word.endPosition()).shift(sentence.span().start())));
    }
    return new ParsedSentence(sentence, tokens);
  }

  private static int place(Map<CoreLabel, Integer> places, List<CoreLabel> shown, int index) {
    return places.getOrDefault(shown.get(index - 1), -1);
  }
}

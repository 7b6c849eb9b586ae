package org.entente.coding.parse;

import edu.stanford.nlp.ling.CoreAnnotations.IndexAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TaggerModel;
import edu.stanford.nlp.tagger.maxent.TaggerPacking;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.parse.neural.Arcs;
import org.entente.coding.parse.neural.NeuralParser;
import org.entente.coding.parse.tagging.SequenceTagger;
import org.entente.coding.stage.Stage;
import org.entente.packed.PackedModel;

/**
 * Tags a sentence and builds its Universal Dependencies tree by CoreNLP's part-of-speech and neural
 * dependency models, which {@link SequenceTagger} and {@link NeuralParser} evaluate. Safe to share
 * between threads; reading the models takes seconds, so there should be one.
 */
public final class SentenceParser {
  /** Longer sentences are lists, tables or residue; a parse of them is slow and worth nothing. */
  public static final int MOST_TOKENS = 160;

  private static final int MOST_CHARACTERS = 4_000;

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final Consumer<List<CoreLabel>> tagger;
  private final Function<List<CoreLabel>, Arcs> parser;

  private final Retagging retagging;

  private SentenceParser(
      Consumer<List<CoreLabel>> tagger,
      Function<List<CoreLabel>, Arcs> parser,
      Retagging retagging) {
    this.tagger = tagger;
    this.parser = parser;
    this.retagging = retagging;
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
    var tagger =
        new SequenceTagger(
            new TaggerModel(
                PackedModel.open(
                    "tagger",
                    List.of(TAGGER),
                    to -> TaggerPacking.write(new MaxentTagger(TAGGER), to),
                    TaggerPacking.class)));
    var parser = NeuralParser.open(PARSER);
    return new SentenceParser(
        words -> {
          List<String> tags = tagger.tag(words.stream().map(CoreLabel::word).toList());
          for (int i = 0; i < tags.size(); i++) words.get(i).setTag(tags.get(i));
        },
        words ->
            parser.parse(
                words.stream().map(CoreLabel::word).toList(),
                words.stream().map(CoreLabel::tag).toList()),
        new Retagging(Set.of()));
  }

  /**
   * The slow twin: the same models, evaluated by CoreNLP itself. What {@link #load} gives is
   * measured against it.
   */
  public static SentenceParser loadCoreNlp() {
    CoreNlpLogging.silence();
    DependencyParser parser = DependencyParser.loadFromModelFile(PARSER);
    return slow(words -> Structures.arcs(parser.predict(words), words.size()));
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
    return slow(words ->
        Structures.arcs(
            new UniversalEnglishGrammaticalStructure(parser.apply(words)), words.size()));
  }

  private static SentenceParser slow(Function<List<CoreLabel>, Arcs> parser) {
    return new SentenceParser(
        new MaxentTagger(TAGGER)::tagCoreLabels, parser, new Retagging(Set.of()));
  }

  /** The tree of a sentence, or empty when it has no words or is too long. */
  public Optional<ParsedSentence> parse(Sentence sentence) {
    return tag(sentence).map(this::parse);
  }

  /** Its words with their parts of speech; empty when it has none or is too long to be parsed. */
  public Optional<TaggedSentence> tag(Sentence sentence) {
    return tag(sentence, () -> tokenize(sentence.text()));
  }

  /** The same of one of the sentences of a text. */
  public Optional<TaggedSentence> tag(Sentence sentence, SplitText text) {
    return tag(
        sentence, () -> text.take(sentence.index()).orElseGet(() -> tokenize(sentence.text())));
  }

  private Optional<TaggedSentence> tag(Sentence sentence, Supplier<List<CoreLabel>> cut) {
    if (sentence.text().length() > MOST_CHARACTERS) return Optional.empty();
    List<CoreLabel> words = Stage.TOKENISE.time(cut);
    if (words.isEmpty() || words.size() > MOST_TOKENS) return Optional.empty();
    Stage.TAG.run(() -> {
      tagger.accept(words);
      retagging.mend(words);
    });
    return Optional.of(new TaggedSentence(sentence, words));
  }

  /** The tree of a sentence that this parser has tagged. */
  public ParsedSentence parse(TaggedSentence tagged) {
    List<CoreLabel> words = tagged.words();
    List<CoreLabel> shown = withoutQuotationMarks(words);
    Arcs arcs = Stage.PARSE.time(() -> parser.apply(shown));
    return Stage.MEND.time(
        () -> new Mending(retagging.verbs()).mend(tree(tagged.sentence(), words, shown, arcs)));
  }

  /**
   * The words the parser is shown: quotation marks, often unpaired in news, would be taken for
   * heads.
   */
  private static List<CoreLabel> withoutQuotationMarks(List<CoreLabel> words) {
    List<CoreLabel> shown = new ArrayList<>();
    for (CoreLabel word : words) if (!isQuotationMark(word) || words.size() == 1) shown.add(word);
    if (shown.isEmpty()) shown.addAll(words);
    // the shift-reduce parser's conversion goes by it
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

  /** Words that the parser was not shown hang on the root as punctuation. */
  private static ParsedSentence tree(
      Sentence sentence, List<CoreLabel> words, List<CoreLabel> shown, Arcs arcs) {
    int[] places = new int[shown.size()];
    for (int i = 0, next = 0; i < words.size() && next < places.length; i++)
      if (words.get(i) == shown.get(next)) places[next++] = i;
    int[] heads = new int[words.size()];
    Arrays.fill(heads, root(arcs, places));
    String[] relations = new String[words.size()];
    Arrays.fill(relations, "punct");
    for (int i = 0; i < places.length; i++) {
      int head = arcs.heads()[i];
      heads[places[i]] = head < 0 ? -1 : places[head];
      relations[places[i]] = arcs.labels().get(i);
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
              heads[i],
              relations[i],
              new Span(word.beginPosition(), word.endPosition()).shift(sentence.span().start())));
    }
    return new ParsedSentence(sentence, tokens);
  }

  private static int root(Arcs arcs, int[] places) {
    int root = -1;
    for (int i = 0; i < places.length; i++) if (arcs.heads()[i] < 0) root = places[i];
    return root;
  }
}

package edu.stanford.nlp.tagger.maxent;

import org.jspecify.annotations.NullMarked;

/**
 * Makes CoreNLP's extractors, each of which says one thing of a word and those around it, by the
 * names that they give themselves. Six of them hold maps of words and are replaced by ones that ask
 * the packed model.
 */
@NullMarked
final class Circumstances {
  private Circumstances() {}

  /**
   * The extractor of a name.
   *
   * @param model asked by those that need it
   * @throws IllegalArgumentException when there is none of that name
   */
  static Extractor of(String name, TaggerModel model) {
    return switch (name.substring(0, name.indexOf('('))) {
      case "Extractor" -> new Extractor(first(name), second(name).equals("tag"));
      case "ExtractorContinuousTagConj" ->
          new ExtractorFrames.ExtractorContinuousTagConjunction(Integer.parseInt(first(name, " ")));
      case "ExtractorWordShapeClassifier" ->
          new ExtractorWordShapeClassifier(first(name), second(name));
      case "ExtractorDistsim" -> new ClassesAround(first(name), name, model);
      case "ExtractorDistsimConjunction" ->
          new ClassesAround(first(name), Integer.parseInt(second(name)), name, model);
      case "ExtractorUCase" -> new ExtractorUCase();
      case "ExtractorCNumber" -> new ExtractorCNumber();
      case "ExtractorDash" -> new ExtractorDash();
      case "ExtractorLetterDigitDash" -> new ExtractorLetterDigitDash();
      case "CompanyNameDetector" -> new CompanyNameDetector();
      case "ExtractorAllCapitalized" -> new ExtractorAllCapitalized();
      case "ExtractorUpperDigitDash" -> new ExtractorUpperDigitDash();
      case "ExtractorStartSentenceCap" -> new TagInSmallLetters(true, name, model);
      case "ExtractorMidSentenceCapC" -> new TagInSmallLetters(false, name, model);
      case "ExtractorMidSentenceCap" -> new ExtractorMidSentenceCap();
      case "ExtractorWordPref" -> new ExtractorWordPref(length(name), place(name));
      case "ExtractorWordSuff" -> new ExtractorWordSuff(length(name), place(name));
      case "ExtractorNonAlphanumeric" -> new ExtractorNonAlphanumeric();
      default -> throw new IllegalArgumentException("No extractor is known as " + name);
    };
  }

  private static int first(String name) {
    return Integer.parseInt(first(name, ","));
  }

  private static String first(String name, String end) {
    return name.substring(name.indexOf('(') + 1, name.indexOf(end));
  }

  private static String second(String name) {
    return name.substring(name.indexOf(',') + 1, name.length() - 1);
  }

  /** Of "ExtractorWordPref(len3,w0)" the 3. */
  private static int length(String name) {
    return Integer.parseInt(first(name, ",").substring("len".length()));
  }

  /** Of the same the 0. */
  private static int place(String name) {
    return Integer.parseInt(second(name).substring("w".length()));
  }
}

package org.entente.sources.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;
import org.entente.packed.PackedModel;

/** OpenNLP's model of 183 languages; read when it is first asked. */
final class LanguageModel {
  private static final String FILE = "langdetect-183.bin";

  /** Languages that the model divides, and their readers do not. */
  private static final Map<String, String> BY_THEIR_COMMON_NAME =
      Map.of(
          "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "arb", "ar", "nob",
          "no");

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private LanguageModel() {}

  /**
   * The likeliest language.
   *
   * @param ratio how many times likelier than English, at least 1
   */
  record Guess(String language, double ratio) {}

  static Guess guess(String text) {
    Language[] all = new LanguageDetectorME(Loaded.MODEL).predictLanguages(text);
    double english = 0;
    for (Language language : all)
      if (language.getLang().equals("eng")) english = language.getConfidence();
    return new Guess(code(all[0].getLang()), all[0].getConfidence() / Math.max(english, 1e-9));
  }

  private static String code(String threeLetters) {
    String common = BY_THEIR_COMMON_NAME.get(threeLetters);
    return common == null ? TWO_LETTERS.getOrDefault(threeLetters, threeLetters) : common;
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages())
      try {
        codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
      } catch (MissingResourceException without) {
        // a language that has no code of three letters needs no way from it
      }
    return codes;
  }

  /** As OpenNLP reads it, which takes half a second of a fresh process. */
  static MaxentModel asShipped() throws IOException {
    try (InputStream in = LanguageModel.class.getResourceAsStream("/" + FILE)) {
      if (in == null) throw new FileNotFoundException("No " + FILE + " on the class path");
      return new LanguageDetectorModel(in).getMaxentModel();
    }
  }

  private static final class Loaded {
    static final LanguageDetectorModel MODEL =
        new LanguageDetectorModel(
            PackedLanguages.read(
                PackedModel.open(
                    "languages",
                    List.of(FILE),
                    to -> PackedLanguages.write(asShipped(), to),
                    PackedLanguages.class)),
            Map.of(),
            new LanguageDetectorFactory());
  }
}

package org.entente.sources.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;
import org.entente.packed.GrowingBytes;
import org.junit.jupiter.api.Test;

class PackedLanguagesTest {
  @Test
  void theyAreAsSureOfEachLanguageAsWhatWasPacked() throws IOException {
    MaxentModel shipped = LanguageModel.asShipped();
    var bytes = new GrowingBytes();
    PackedLanguages.write(shipped, bytes.data());
    LanguageDetectorME packed = detector(PackedLanguages.read(ByteBuffer.wrap(bytes.all())));
    LanguageDetectorME as = detector(shipped);

    for (String text :
        new String[] {
          "Russia expelled ten Norwegian diplomats.",
          "Россия выслала десять норвежских дипломатов.",
          "La Russie a expulsé dix diplomates norvégiens, sans dire pourquoi.",
          "俄罗斯驱逐了十名挪威外交官。",
          "?!",
          ""
        }) {
      Language[] expected = as.predictLanguages(text);
      Language[] found = packed.predictLanguages(text);
      assertThat(found).as(text).hasSameSizeAs(expected);
      for (int i = 0; i < expected.length; i++) {
        assertThat(found[i].getLang()).as(text).isEqualTo(expected[i].getLang());
        assertThat(found[i].getConfidence()).as(text).isEqualTo(expected[i].getConfidence());
      }
    }
  }

  private static LanguageDetectorME detector(MaxentModel model) {
    return new LanguageDetectorME(
        new LanguageDetectorModel(model, Map.of(), new LanguageDetectorFactory()));
  }
}

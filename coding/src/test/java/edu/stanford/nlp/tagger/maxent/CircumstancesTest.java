package edu.stanford.nlp.tagger.maxent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.entente.packed.GrowingBytes;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  @Test
  void everyExtractorOfTheTaggerComesOutOfItsName() throws Exception {
    MaxentTagger tagger = new MaxentTagger(TAGGER);
    var bytes = new GrowingBytes();
    TaggerPacking.write(tagger, bytes.data());
    TaggerModel model = new TaggerModel(ByteBuffer.wrap(bytes.all()));

    for (Extractors all : new Extractors[] {tagger.extractors, tagger.extractorsRare})
      for (int i = 0; i < all.size(); i++) {
        Extractor shipped = all.get(i);
        Extractor made = Circumstances.of(shipped.toString(), model);
        assertThat(made).hasToString(shipped.toString());
        assertThat(made.position).as(made.toString()).isEqualTo(shipped.position);
        assertThat(made.isLocal()).as(made.toString()).isEqualTo(shipped.isLocal());
        assertThat(made.isDynamic()).as(made.toString()).isEqualTo(shipped.isDynamic());
      }
  }
}

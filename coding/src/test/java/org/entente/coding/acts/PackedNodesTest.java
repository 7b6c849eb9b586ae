package org.entente.coding.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedNodesTest {
  private static final String ENTRIES =
      """
      - id: test.expel
        act: SANCTION expel 166
        verb: [expel, "send home"]
        with: {object: [diplomat]}
        examples:
          - text: Nauru expelled two diplomats of Palau. # 'Ā' and 漢 follow: Ā 漢
            codes: NRU COERCE.expel PLW
      - id: test.none
        act: SANCTION expel 166
        verb: feed
        note: ""
      """;

  @Test
  void whatIsPackedReadsAsItWasWrittenLinesIncluded() throws IOException {
    YamlFile read = YamlFile.read(new LexiconFile("test.yml", ENTRIES, false));
    var bytes = new ByteArrayOutputStream();
    PackedNodes.write(read.root(), new DataOutputStream(bytes));
    ByteBuffer packed = ByteBuffer.wrap(bytes.toByteArray());

    var again = new LexiconFile("test.yml", "", false, PackedNodes.read(packed, "test.yml"));

    assertThat(packed.hasRemaining()).isFalse();
    assertThat(entries(again))
        .hasSize(2)
        .isEqualTo(entries(new LexiconFile("test.yml", ENTRIES, false)));
    assertThat(YamlFile.read(again).fault(YamlFile.read(again).root(), "odd"))
        .hasMessage("test.yml:1: odd");
  }

  private static List<String> entries(LexiconFile file) {
    return new LexiconReader(List.of(file))
        .entries().stream()
            .map(entry ->
                "%s:%d %s %s %s %s"
                    .formatted(
                        entry.place(),
                        entry.line(),
                        entry.id(),
                        entry.written(),
                        entry.examples(),
                        entry.note()))
            .toList();
  }
}

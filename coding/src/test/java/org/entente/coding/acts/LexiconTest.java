package org.entente.coding.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  @Test
  void everyTypeOfPloverHasEntries() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (LexiconEntry entry : Lexicon.standard().entries()) {
      ActCode act = entry.act();
      if (act != null) types.add(act.type());
    }
    assertThat(types).containsExactlyInAnyOrder(EventType.values());
  }

  @Test
  void theHashNamesTheContents() {
    String entry = "- {id: a, act: ASSAULT - 190, verb: [attack]}";
    assertThat(Lexicon.of(Map.of("a.yml", entry)).hash())
        .isEqualTo(Lexicon.of(Map.of("a.yml", entry)).hash())
        .isNotEqualTo(Lexicon.of(Map.of("a.yml", entry + "\n")).hash());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - {id: a, act: ASSAULT nuclear 190, verb: [attack]} | no mode 'nuclear'
          - {id: a, act: ATTACK - 190, verb: [attack]} | 'ATTACK' is no PLOVER type
          - {id: a, act: ASSAULT - 999, verb: [attack]} | '999' is no CAMEO code
          - {id: a, verb: [attack]} | needs either act or operator
          - {id: a, operator: wish, verb: [want]} | unknown operator 'wish'
          - {id: a, act: ASSAULT - 190, verb: ["@fists"]} | unknown word class '@fists'
          - {id: a, act: ASSAULT - 190, verb: [attack], with: {objekt: any}} | unknown slot 'objekt'
          - {id: a, act: ASSAULT - 190, verbs: [attack]} | unknown key 'verbs'
          - {id: a, act: ASSAULT - 190} | needs verb or noun words
          - {id: a, act | not readable as YAML
          """)
  void aFaultyEntryIsRefusedWithFileAndLine(String entry, String message) {
    assertThatThrownBy(() -> Lexicon.of(Map.of("own.yml", entry)))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("own.yml:1: ")
        .hasMessageContaining(message);
  }

  @Test
  void anIdStandsOnce() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.yml", "- {id: x, act: ASSAULT - 190, verb: [attack]}");
    files.put("b.yml", "\n- {id: x, act: ASSAULT - 190, verb: [hit]}");
    assertThatThrownBy(() -> Lexicon.of(files))
        .hasMessageContaining("b.yml:2")
        .hasMessageContaining("a.yml:1");
  }
}

package org.entente.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.coding.Coder;
import org.entente.coding.Shared;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user adds to the lexicon, overrides and takes away; and what is refused. */
class OwnLexiconTest {
  @TempDir private Path folder;

  private Lexicon own(String text) throws IOException {
    Files.writeString(folder.resolve("own.yml"), text);
    return Lexicon.with(folder);
  }

  private static List<String> coded(Lexicon lexicon, String text) {
    return new Coder(Shared.coder().parser(), lexicon, Shared.coder().dictionary())
        .code(Shared.article(text, "2021-05-12")).events().stream().map(Shared::line).toList();
  }

  @Test
  void anEntryIsAddedToTheStandardOnes() throws IOException {
    Lexicon lexicon =
        own(
            """
            - id: own.cold_shoulder
              act: REJECT - 120
              verb: [cold-shoulder]
              recipient: [object]
              examples:
                - {text: "Norway cold-shouldered Belarus.", codes: NOR REJECT BLR}
            """);
    assertThat(lexicon.entries()).hasSize(Lexicon.standard().entries().size() + 1);
    assertThat(coded(lexicon, "Norway cold-shouldered Belarus.")).containsExactly("NOR REJECT BLR");
    assertThat(lexicon.hash()).isNotEqualTo(Lexicon.standard().hash());
    new Examples(Shared.coder().parser(), lexicon, Shared.coder().dictionary())
        .checkOwn(done -> {});
  }

  @Test
  void anEntryOfAKnownIdTakesThePlaceOfTheStandardOne() throws IOException {
    Lexicon lexicon =
        own("- {id: sanction.verb, act: ACCUSE - 111, verb: [sanction], recipient: [object]}");
    LexiconEntry entry = lexicon.find("sanction.verb").orElseThrow();
    assertThat(entry.own()).isTrue();
    assertThat(entry.file()).endsWith("own.yml");
    assertThat(lexicon.entries()).hasSameSizeAs(Lexicon.standard().entries());
    assertThat(coded(lexicon, "Canada sanctioned Iran.")).containsExactly("CAN ACCUSE IRN");
  }

  @Test
  void removeTakesAnEntryAway() throws IOException {
    Lexicon lexicon = own("- {id: sanction.verb, remove: yes}");
    assertThat(lexicon.find("sanction.verb")).isEmpty();
  }

  @Test
  void aClassOfAKnownNameIsWidenedForAllEntries() throws IOException {
    String sentence = "Canada imposed flimflams on Belarus.";
    assertThat(coded(Lexicon.standard(), sentence)).isEmpty();
    assertThat(coded(own("sanctions: [flimflam]"), sentence)).containsExactly("CAN SANCTION BLR");
  }

  @Test
  void anExampleThatFailsIsRefusedWithWhatCameOut() throws IOException {
    Lexicon lexicon =
        own(
            """
            - id: own.snub
              act: REJECT - 120
              verb: [cold-shoulder]
              examples:
                - {text: "Norway cold-shouldered Belarus.", codes: NOR AID BLR}
            """);
    Examples examples = new Examples(Shared.coder().parser(), lexicon, Shared.coder().dictionary());
    assertThatThrownBy(() -> examples.checkOwn(done -> {}))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("own.yml:5: ")
        .hasMessageContaining("must give 'NOR AID BLR' and gives 'NOR REJECT BLR'");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - {id: a, act: REJECT - 120, verb: [rebuff]};- {id: a, act: REJECT - 120, verb: [shun]} | :2: id 'a' stands already in
          - {id: a, act: REJECT - 120, verb: [zigzag]};- {id: b, act: AID - 070, verb: [zigzag]} | takes 'zigzag' for REJECT 120, and 'b'
          - {id: a, act: AID - 070, noun: ["@sanctions"], without: {modifier: [tax, customs, football]}} | Maybe give it the id 'sanction.noun' to override
          - {id: a, act: AID - 070, verb: [zigzag], examples: [{text: x, codes: none}, {text: x, codes: A AID B}]} | must give 'A AID B' here and 'none'
          one: ["@two"];two: ["@one"] | word class 'one' holds itself: @one, @two, @one
          one: ["@three"] | unknown word class '@three'
          one: ["@sanctoins"] | Maybe 'sanctions'
          one: [] | word class 'one' is empty
          one: [fist, ""] | an empty word
          - {id: a, act: AID - 070, verb: [attacked]} | 'attacked' can never be found as a verb: sentences are searched for dictionary forms. Maybe write 'attack'
          - {id: a, act: AID - 070, noun: ["peace talks"]} | Maybe write 'talk'
          - {id: a, act: AID - 070, verb: [zigzag], with: {objekt: any}} | unknown slot 'objekt'
          - {id: a, act: AID - 070, verbs: [zigzag]} | Maybe 'verb'
          - {id: sanction.verbs, remove: yes} | no entry 'sanction.verbs' to remove. Maybe 'sanction.verb'
          - {id: sanction.verb, remove: yes, verb: [x]} | has only an id
          - {id: a, act: AID - 070, verb: &x [zigzag], noun: *x} | aliases ('*name') are not read here
          """)
  void whatCannotHoldIsRefusedWithFileAndLine(String text, String message) {
    assertThatThrownBy(() -> own(text.replace(';', '\n')))
        .isInstanceOf(LexiconException.class)
        .hasMessageMatching("(?s).*own\\.yml:\\d+: .*")
        .hasMessageContaining(message);
  }

  @Test
  void aWordOfAClassThatCanNeverBeFoundIsNamedWithTheClass() throws IOException {
    Files.writeString(folder.resolve("words.yml"), "fights: [attacked]");
    assertThatThrownBy(() -> own("- {id: a, act: AID - 070, verb: [\"@fights\"]}"))
        .hasMessageContaining("'attacked' of @fights can never be found");
  }

  @Test
  void hostileFilesAreRefusedAndDoNotHarm() throws IOException {
    Path file = folder.resolve("bad.yml");
    String deep = "[".repeat(100_000);
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]";
    for (byte[] bytes :
        List.of(
            deep.getBytes(StandardCharsets.UTF_8),
            bomb.getBytes(StandardCharsets.UTF_8),
            "one: [Türkei]".getBytes(StandardCharsets.ISO_8859_1),
            "one: [fist]".getBytes(StandardCharsets.UTF_16),
            new byte[] {'a', 0, 'b'},
            new byte[] {0x1b, '[', 'a'},
            new byte[3_000_000],
            new byte[0])) {
      Files.write(file, bytes);
      assertThatThrownBy(() -> Lexicon.with(folder))
          .isInstanceOf(LexiconException.class)
          .hasMessageMatching("(?s).*bad\\.yml:\\d: .*");
    }
  }

  @Test
  void aFolderWithoutAFileIsRefused() {
    assertThatThrownBy(() -> Lexicon.with(folder)).hasMessageContaining("holds no .yml file");
    assertThatThrownBy(() -> Lexicon.with(folder.resolve("gone")))
        .hasMessageStartingWith("No lexicon at ");
  }
}

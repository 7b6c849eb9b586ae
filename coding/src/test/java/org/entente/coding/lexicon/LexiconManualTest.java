package org.entente.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.coding.Shared;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entries that the manual shows do what it says. */
class LexiconManualTest {
  private static final Path PAGE = Path.of("..", "docs", "manual", "lexicon.md");

  @TempDir private Path folder;

  @Test
  void theEntriesOfTheManualPassTheirExamples() throws IOException {
    List<String> blocks =
        Pattern.compile("```yaml\n(- id.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .map(MatchResult::group)
            .map(block -> block.replace("```yaml", "").replace("```", ""))
            .toList();
    assertThat(blocks).hasSizeGreaterThan(1);
    Files.writeString(folder.resolve("manual.yml"), String.join("\n", blocks));
    Lexicon lexicon = Lexicon.with(folder);
    List<CodedExample> failing =
        new Examples(Shared.coder().parser(), lexicon, Shared.coder().dictionary())
            .failing(lexicon.entries().stream().filter(LexiconEntry::own).toList(), done -> {});
    assertThat(failing).map(CodedExample::seen).isEmpty();
  }
}

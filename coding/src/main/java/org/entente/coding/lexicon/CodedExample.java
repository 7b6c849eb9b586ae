package org.entente.coding.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.SentenceReader;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.LexiconEntry.Example;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.status.Draft;
import org.entente.event.Auxiliary;

/**
 * What an example of the lexicon came out as, in the notation of the examples: {@code USA SANCTION
 * RUS} with modes after it ({@code FRA AID MLI negation}), {@code USA+RUS CONSULT} for a joint act,
 * several acts apart by semicolons, {@code none} for silence. Only actors with a code count, and
 * nobody is his own recipient.
 */
public record CodedExample(LexiconEntry entry, Example example, List<ReadSentence> sentences) {

  /** A sentence of the example, as it was read. */
  public record ReadSentence(ParsedSentence parsed, SentenceReader reader) {}

  public boolean passes() {
    return codes().equals(expected());
  }

  /** What it was coded as. */
  public Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (ReadSentence sentence : sentences)
      for (Draft draft : sentence.reader().drafts())
        if (!known(draft.actors()).isEmpty()) codes.add(code(draft));
    return codes;
  }

  /** What it must be coded as. */
  public Set<String> expected() {
    if (example.codes().equals("none")) return Set.of();
    return Arrays.stream(example.codes().split(";"))
        .map(String::trim)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Codes as a file writes them. */
  public static String written(Set<String> codes) {
    return codes.isEmpty() ? "none" : String.join("; ", codes);
  }

  /** Where the example stands: {@code sanction.yml:14}. */
  public String place() {
    return "%s:%d".formatted(entry.file(), example.line());
  }

  /** The parse and every reading of it, for people who ask why. */
  public String seen() {
    StringBuilder seen = new StringBuilder();
    for (ReadSentence sentence : sentences) {
      seen.append(sentence.parsed()).append('\n');
      for (Draft draft : sentence.reader().allReadings())
        seen.append(
            "%-22s %-60s %s%n"
                .formatted(draft.reading().entry().id(), draft.reading().step(), code(draft)));
    }
    return seen.toString();
  }

  private static String code(Draft draft) {
    String modes =
        draft.auxiliary().stream().map(Auxiliary::label).sorted().collect(Collectors.joining(","));
    List<String> actors = known(draft.actors());
    List<String> others =
        known(draft.recipients()).stream().filter(code -> !actors.contains(code)).toList();
    return String.join(
            " ",
            String.join("+", actors),
            draft.code().type().name(),
            String.join("+", others),
            modes)
        .replaceAll("\\s+", " ")
        .trim();
  }

  private static List<String> known(List<ActorMention> mentions) {
    return mentions.stream()
        .flatMap(mention ->
            mention.who() instanceof Who.Known known ? Stream.of(known.code()) : Stream.empty())
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }
}

package org.entente.coding.acts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.Draft;
import org.entente.coding.SentenceReader;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.ActorFinder;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Discourse;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.text.Sentences;
import org.entente.event.Auxiliary;

/**
 * What a sentence is coded as, in the notation of the lexicon's examples: {@code USA SANCTION RUS}
 * with modes after it ({@code FRA AID MLI negation}), {@code USA+RUS CONSULT} for a joint act,
 * several acts apart by semicolons, {@code none} for silence. Only actors with a code count, and
 * nobody is his own recipient.
 */
record CodedExample(Set<String> codes, String seen) {

  private static final ActorFinder ACTORS = new ActorFinder(ActorDictionary.load());

  static CodedExample of(SentenceParser parser, Lexicon lexicon, String text) {
    Discourse discourse = Discourse.start(LocalDate.of(2021, 6, 1));
    Set<String> codes = new TreeSet<>();
    StringBuilder seen = new StringBuilder();
    for (Sentence sentence : Sentences.of(new Article("x", null, null, null, null, null, text))) {
      ParsedSentence parsed = parser.parse(sentence).orElseThrow();
      SentenceReader reader = new SentenceReader(lexicon, parsed, ACTORS.find(parsed, discourse));
      for (Draft draft : reader.drafts())
        if (!known(draft.actors()).isEmpty()) codes.add(code(draft));
      seen.append(parsed).append('\n');
      for (Draft draft : reader.allReadings())
        seen.append(
            "%-22s %-60s %s%n"
                .formatted(draft.reading().entry().id(), draft.reading().step(), code(draft)));
    }
    return new CodedExample(codes, seen.toString());
  }

  static Set<String> expected(String codes) {
    if (codes.equals("none")) return Set.of();
    return Arrays.stream(codes.split(";")).map(String::trim).collect(Collectors.toSet());
  }

  private static String code(Draft draft) {
    String modes = draft.auxiliary().stream().map(Auxiliary::label).sorted().collect(commas());
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

  private static java.util.stream.Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(",");
  }
}

package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.coding.status.Speech;
import org.entente.event.Attribution;

/** Names who says so, in a sentence and across the sentences of a quotation. */
final class SpeakerChain {
  /** Operators that are speech themselves: who announces also says so. */
  private static final Set<String> ANNOUNCING =
      Set.of("announce", "declare", "confirm", "reveal", "unveil", "proclaim");

  private final Story story;
  private final ParsedSentence sentence;
  private final SentenceReader reader;

  SpeakerChain(Story story, ParsedSentence sentence, SentenceReader reader) {
    this.story = story;
    this.sentence = sentence;
    this.reader = reader;
  }

  /** On whose word an act stands, nearest first; empty for the publisher's own voice. */
  List<Attribution> of(Draft draft) {
    List<Attribution> chain = new ArrayList<>();
    Token trigger = draft.reading().trigger();
    if (ANNOUNCING.contains(trigger.lemma()))
      draft.actors().stream()
          .findFirst()
          .map(mention -> attribution(mention, trigger.text()))
          .ifPresent(chain::add);
    for (Speech speech : draft.speeches())
      attribution(speech).filter(link -> !chain.contains(link)).ifPresent(chain::add);
    if (chain.isEmpty() && story.isQuoted(sentence.sentence())) quoted().ifPresent(chain::add);
    return List.copyOf(chain);
  }

  /** Who says a word, nearest first. */
  List<Attribution> over(Token word) {
    List<Attribution> chain = new ArrayList<>();
    for (Speech speech : reader.speeches().over(word)) attribution(speech).ifPresent(chain::add);
    return List.copyOf(chain);
  }

  /**
   * A wholly quoted sentence without "said": its own reporting verb elsewhere, or who spoke last.
   */
  private Optional<Attribution> quoted() {
    return reader.speeches().main().flatMap(this::attribution).or(story::speaker);
  }

  /** Keeps the speaker of this sentence for a quotation that goes on in the next. */
  void remember() {
    reader.speeches().main().flatMap(this::attribution).ifPresent(story::speaks);
  }

  static Who.Known speaking(Who.Known who) {
    return new Who.Known(who.name(), who.code(), who.sector(), "speaks here: " + who.basis());
  }

  /** The actor behind "I" and "we". */
  Optional<Who.Known> speaking(List<Attribution> saidBy) {
    return saidBy.stream()
        .findFirst()
        .or(this::quoted)
        .flatMap(link -> {
          String code = link.code();
          return code == null
              ? Optional.empty()
              : Optional.of(
                  new Who.Known(link.name(), code, link.sector(), "speaks here: " + link.name()));
        });
  }

  private Optional<Attribution> attribution(Speech speech) {
    Optional<ActorMention> mention = reader.speaker(speech);
    if (mention.isPresent()) return Optional.of(attribution(mention.get(), speech.words()));
    return speech.speakers().stream()
        .findFirst()
        .map(head -> new Attribution(phrase(head), null, null, speech.words()));
  }

  private Attribution attribution(ActorMention mention, String cue) {
    String words = sentence.text(mention.from(), mention.to());
    return switch (mention.who()) {
      case Who.Known known -> new Attribution(known.name(), known.code(), known.sector(), cue);
      case Who.Role role -> new Attribution(words, null, role.sector(), cue);
      case Who.Speaker speaker -> story.speaker().orElse(new Attribution(words, null, null, cue));
      case Who.Addressee addressee -> new Attribution(words, null, null, cue);
    };
  }

  private String phrase(Token head) {
    int from = head.index();
    for (Token child : sentence.children(head))
      if (child.index() < from && head.index() - child.index() < 6) from = child.index();
    return sentence.text(from, head.index() + 1);
  }
}

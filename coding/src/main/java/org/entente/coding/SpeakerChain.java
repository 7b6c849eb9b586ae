package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.coding.status.Speech;
import org.entente.coding.status.SpeechWords;
import org.entente.event.Attribution;

/** Names who says so, in a sentence and across the sentences of a quotation. */
final class SpeakerChain {
  /** Operators that are speech themselves: who announces also says so. */
  private static final Set<String> ANNOUNCING =
      Set.of("announce", "declare", "confirm", "reveal", "unveil", "proclaim");

  private static final int SPOKEN = 30;

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
          .map(mention -> attribution(mention, trigger.text(), Attribution.Kind.SAID))
          .ifPresent(chain::add);
    for (Speech speech : draft.speeches())
      attribution(speech).filter(link -> !isLast(chain, link)).ifPresent(chain::add);
    int place = trigger.span().start();
    if (chain.isEmpty() && story.isQuoted(sentence.sentence())) quoted().ifPresent(chain::add);
    if (chain.isEmpty() && (isSpoken(place) || story.isQuoted(sentence.sentence())))
      story.voices().at(place).map(Voices.Voice::attribution).ifPresent(chain::add);
    if (!chain.isEmpty() && story.quotations().holds(place))
      chain.set(0, quoting(chain.getFirst()));
    return List.copyOf(chain);
  }

  /** "Recalled what it described as an attack": one speaker, in two words. */
  private static boolean isLast(List<Attribution> chain, Attribution link) {
    return !chain.isEmpty()
        && chain.getLast().name().equals(link.name())
        && Objects.equals(chain.getLast().code(), link.code());
  }

  /** Who says a word, nearest first. */
  List<Attribution> over(Token word) {
    List<Attribution> chain = new ArrayList<>();
    for (Speech speech : reader.speeches().over(word)) attribution(speech).ifPresent(chain::add);
    return List.copyOf(chain);
  }

  /** Quotation marks around a word or two mock or name; around more, somebody speaks. */
  private boolean isSpoken(int place) {
    return story.quotations().at(place).filter(quote -> quote.length() > SPOKEN).isPresent();
  }

  private static Attribution quoting(Attribution link) {
    return link.kind() == Attribution.Kind.SAID
        ? new Attribution(
            link.name(), link.code(), link.sector(), link.cue(), Attribution.Kind.QUOTED)
        : link;
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
    if (mention.isPresent()) {
      Optional<Attribution> same = sameAsBefore(mention.get(), speech);
      return same.isPresent()
          ? same
          : Optional.of(attribution(mention.get(), speech.words(), kind(speech, mention)));
    }
    Attribution.Kind kind = kind(speech, mention);
    if (speech.speakers().isEmpty())
      return kind == Attribution.Kind.UNNAMED
          ? Optional.of(new Attribution("unnamed", null, null, speech.words(), kind))
          : Optional.empty();
    return speech.speakers().stream()
        .findFirst()
        .map(head -> new Attribution(phrase(head), null, null, speech.words(), kind));
  }

  /**
   * "Asked whether Putin accepted, he replied": who answers is who spoke before, not who is asked
   * about; and "the head of the department" is its minister who just spoke.
   */
  private Optional<Attribution> sameAsBefore(ActorMention mention, Speech speech) {
    if (!(mention.who() instanceof Who.Known known)) return Optional.empty();
    Token head = sentence.token(mention.head());
    boolean asked =
        head.tag().equals("PRP")
            && speech.speakers().stream().anyMatch(one -> one.index() == head.index())
            && isOnlyAskedAbout(known, head.index());
    String words = sentence.text(mention.from(), mention.to());
    boolean heads = words.matches("(?i)the (?:head|chief|boss|leader) of .*");
    if (!asked && !heads) return Optional.empty();
    return story
        .lastSpeaker()
        .filter(last -> !last.name().equals(known.name()))
        .filter(
            last -> asked || known.code().equals(last.code()) && last.sector() == known.sector())
        .map(last ->
            new Attribution(
                last.name(), last.code(), last.sector(), speech.words(), speech.kind()));
  }

  /** Named in this sentence before the pronoun, inside a question put to the speaker. */
  private boolean isOnlyAskedAbout(Who.Known known, int pronoun) {
    return reader.mentions().stream()
        .filter(other -> other.to() <= pronoun && other.who() instanceof Who.Known)
        .filter(other -> ((Who.Known) other.who()).name().equals(known.name()))
        .anyMatch(other -> isUnderQuestion(sentence.token(other.head())));
  }

  private boolean isUnderQuestion(Token token) {
    Optional<Token> at = sentence.head(token);
    while (at.isPresent()) {
      if (Set.of("ask", "question", "press").contains(at.get().lemma())) return true;
      at = sentence.head(at.get());
    }
    return false;
  }

  /** What the cue says, and what kind of speaker it is. */
  private Attribution.Kind kind(Speech speech, Optional<ActorMention> mention) {
    Attribution.Kind cue = speech.kind();
    if (cue == Attribution.Kind.DENIED
        || cue == Attribution.Kind.VIEWPOINT
        || cue == Attribution.Kind.DISPUTED) return cue;
    boolean media =
        mention
            .filter(one -> one.who() instanceof Who.Known known && known.sector() == Sector.JRN)
            .isPresent();
    if (media) return Attribution.Kind.OUTLET;
    Optional<Attribution.Kind> speaker =
        speech.speakers().stream()
            .findFirst()
            .filter(head -> !head.isName())
            .filter(head -> !isOneKnown(head))
            .flatMap(head -> SpeechWords.kind(SpeechWords.Of.SPEAKER, head.lemma()));
    if (speaker.isPresent()) return speaker.get();
    return cue;
  }

  /** "The minister", "the official, John Smith": one whom the reader knows. */
  private boolean isOneKnown(Token head) {
    boolean named = sentence.children(head, "appos", "compound", "dep").anyMatch(Token::isName);
    boolean definite =
        sentence
            .children(head, "det", "nmod:poss")
            .anyMatch(child -> !child.lemma().matches("a|an|some|several|one"));
    boolean person =
        SpeechWords.kind(SpeechWords.Of.SPEAKER, head.lemma())
            .filter(kind -> kind == Attribution.Kind.UNNAMED)
            .isPresent();
    return person && (named && head.tag().equals("NN") || definite && head.tag().equals("NN"));
  }

  private Attribution attribution(ActorMention mention, String cue, Attribution.Kind kind) {
    String words = sentence.text(mention.from(), mention.to());
    return switch (mention.who()) {
      case Who.Known known ->
          new Attribution(known.name(), known.code(), known.sector(), cue, kind);
      case Who.Role role -> new Attribution(words, null, role.sector(), cue, kind);
      case Who.Speaker speaker ->
          story.speaker().orElse(new Attribution(words, null, null, cue, kind));
      case Who.Addressee addressee -> new Attribution(words, null, null, cue, kind);
    };
  }

  private String phrase(Token head) {
    int from = head.index();
    for (Token child : sentence.children(head))
      if (child.index() < from && head.index() - child.index() < 6) from = child.index();
    return sentence.text(from, head.index() + 1);
  }
}

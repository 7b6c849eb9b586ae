package org.entente.coding.when;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** The time a verb form speaks of, as far as dates need it. */
enum Tense {
  PAST,
  PERFECT,
  PLUPERFECT,
  PRESENT,
  PROGRESSIVE,
  /** will, shall, is to, is going to, would, may, should */
  FUTURE,
  INFINITIVE;

  private static final Set<String> SCHEDULING =
      Set.of("schedule", "plan", "set", "due", "slate", "expect", "postpone", "delay");
  private static final Set<String> DONE_BY_INFINITIVE =
      Set.of("begin", "start", "continue", "manage", "go", "come", "proceed", "help", "force");

  /** Whether an event told in this tense is news: it has happened or is happening. */
  boolean isNews() {
    return this != FUTURE && this != INFINITIVE;
  }

  /** On which side of the publication a weekday or a day without a year lies. */
  Look look() {
    return switch (this) {
      case FUTURE, INFINITIVE -> Look.AHEAD;
      case PRESENT, PROGRESSIVE -> Look.NEAREST;
      case PAST, PERFECT, PLUPERFECT -> Look.BACK;
    };
  }

  /** Side of the publication. */
  enum Look {
    BACK,
    /** "visits Tehran on June 16": the nearer one; of weekdays the coming one */
    NEAREST,
    AHEAD
  }

  /** The tense of a word, or of the nearest verb that governs it; past when there is none. */
  static Tense of(ParsedSentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps <= sentence.size(); steps++) {
      if (sentence.hasChild(at, child -> child.lemma().equals("according"))) return PAST;
      Optional<Tense> own = own(sentence, at);
      if (own.isPresent()) return own.get();
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) return PAST;
      at = head.get();
    }
    return PAST;
  }

  private static Optional<Tense> own(ParsedSentence sentence, Token verb) {
    boolean have = false;
    boolean had = false;
    boolean be = false;
    boolean was = false;
    boolean to = false;
    for (Token child : sentence.children(verb)) {
      String relation = child.plainRelation();
      if (relation.equals("mark") && child.tag().equals("TO")) to = true;
      if (!relation.equals("aux") && !relation.equals("cop")) continue;
      String form = child.text().toLowerCase(Locale.ROOT);
      if (child.tag().equals("MD")) return Optional.of(modal(sentence, verb));
      boolean past = child.tag().equals("VBD");
      switch (child.lemma()) {
        case "have" -> {
          have |= !past;
          had |= past;
        }
        case "be" -> {
          be |= !past && !form.equals("been") && !form.equals("being") && !form.equals("be");
          was |= past;
        }
        case "do" -> {
          return Optional.of(past ? PAST : PRESENT);
        }
        default -> {}
      }
    }
    if (had) return Optional.of(PLUPERFECT);
    if (have) return Optional.of(to ? PAST : PERFECT);
    if (schedules(verb, sentence)) return Optional.of(FUTURE);
    if (was) return Optional.of(PAST);
    if (be) return Optional.of(present(sentence, verb));
    if (to) return infinitive(sentence, verb);
    return switch (verb.tag()) {
      case "VBD" -> Optional.of(PAST);
      case "VBZ", "VBP" -> Optional.of(PRESENT);
      case "VBN" ->
          verb.head() < 0 || verb.plainRelation().equals("ccomp")
              ? Optional.of(PAST)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "might have met" is past, "may meet" is not. */
  private static Tense modal(ParsedSentence sentence, Token verb) {
    boolean have =
        sentence.children(verb, "aux").anyMatch(aux -> aux.text().equalsIgnoreCase("have"));
    return have ? PAST : FUTURE;
  }

  private static Tense present(ParsedSentence sentence, Token verb) {
    if (!verb.tag().equals("VBG")) return PRESENT;
    boolean goingTo =
        verb.lemma().equals("go")
            && sentence.children(verb, "xcomp").anyMatch(child -> child.tag().equals("VB"));
    return goingTo ? FUTURE : PROGRESSIVE;
  }

  private static boolean schedules(Token verb, ParsedSentence sentence) {
    if (!SCHEDULING.contains(verb.lemma())) return false;
    return verb.tag().equals("VBN") || verb.tag().equals("JJ")
        ? sentence.children(verb).stream().noneMatch(child -> child.tag().equals("VBD"))
        : false;
  }

  /** "Began to withdraw" has happened; "is to withdraw" and "agreed to withdraw" have not. */
  private static Optional<Tense> infinitive(ParsedSentence sentence, Token verb) {
    Optional<Token> governor = sentence.head(verb);
    boolean done =
        governor.isPresent()
            && verb.relation().equals("xcomp")
            && DONE_BY_INFINITIVE.contains(governor.get().lemma())
            && !(governor.get().lemma().equals("go") && governor.get().tag().equals("VBG"));
    return done ? Optional.empty() : Optional.of(INFINITIVE);
  }
}

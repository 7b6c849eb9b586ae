package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coding.acts.Algebra.Result;
import org.entente.coding.acts.Lexicon.Trigger;
import org.entente.coding.acts.LexiconEntry.Filler;
import org.entente.coding.parse.Token;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/** Reads the acts of one sentence. Not shared between sentences. */
public final class ActReader {
  private static final int DEEPEST = 5;

  /** Plurals that name a state or a body, not its people. */
  private static final Set<String> PLURAL_STATES =
      Set.of(
          "states",
          "nations",
          "emirates",
          "netherlands",
          "philippines",
          "maldives",
          "bahamas",
          "seychelles",
          "comoros",
          "islands");

  private static final Set<String> REFLEXIVE =
      Set.of("itself", "himself", "herself", "themselves", "myself", "ourselves", "yourself");

  private static final Set<String> OFFICES =
      Set.of(
          "head", "chief", "director", "commander", "minister", "ministry", "department", "deputy");

  private static final Set<String> LISTING = Set.of("include", "contain", "comprise");
  private static final Set<String> DEMANDS = Set.of("demand", "request", "goal", "aim");

  /** What a rule would let somebody do is not done by who proposes the rule. */
  private static final Set<String> NORMS =
      Set.of("law", "bill", "legislation", "amendment", "provision", "statute", "clause");

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final Predicate<Token> namesActor;
  private final Scenes scenes;
  private final Map<Integer, List<Reading>> memory = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();
  private @Nullable List<Reading> bestOfEachWord;

  /** Operators that leave a clause with a subject of its own to itself. */
  private static final Set<String> OWN_SUBJECT = Set.of("deny", "consider", "plan");

  /**
   * @param namesActor whether the phrase that a word heads names a political actor
   */
  public ActReader(Lexicon lexicon, Grammar grammar, Predicate<Token> namesActor) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.namesActor = namesActor;
    this.scenes = new Scenes(lexicon, grammar);
  }

  /**
   * The best reading of every word that has one and is not the complement of another, nor a part of
   * its construction: "refused to meet" and "cancelled the visit" give the refusal only.
   */
  public List<Reading> read() {
    Map<Integer, Reading> consumed = consumed();
    return bestOfEachWord().stream()
        .filter(reading -> !consumed.containsKey(reading.trigger().index()))
        .filter(this::tellsAnAct)
        .filter(reading -> !scenes.isPlayedOrTold(reading))
        .toList();
  }

  /** By word, the reading that has it as complement or as a part of its construction. */
  public Map<Integer, Reading> consumed() {
    Map<Integer, Reading> consumed = new HashMap<>();
    for (Reading reading : bestOfEachWord())
      for (Reading at = reading; at != null; at = at.content()) {
        if (at != reading) consumed.putIfAbsent(at.trigger().index(), reading);
        for (int part : partsOf(at)) consumed.putIfAbsent(part, reading);
      }
    return consumed;
  }

  private List<Reading> bestOfEachWord() {
    List<Reading> known = bestOfEachWord;
    if (known != null) return known;
    List<Reading> best = new ArrayList<>();
    for (Token token : grammar.sentence().tokens()) best(token).ifPresent(best::add);
    bestOfEachWord = best;
    return best;
  }

  /** Every reading of every word, best first within a word, complements too. */
  public List<Reading> candidates() {
    List<Reading> all = new ArrayList<>();
    for (Token token : grammar.sentence().tokens()) all.addAll(readings(token));
    return all;
  }

  /**
   * Readings of words whose entry asks for more than the sentence has; worth a look only where
   * somebody says that there is an act.
   */
  public List<Reading> halfFilled() {
    List<Reading> all = new ArrayList<>();
    for (Token token : grammar.sentence().tokens())
      for (Trigger trigger : lexicon.triggeredBy(token.lemma(), token.isVerb())) {
        LexiconEntry entry = trigger.entry();
        ActCode act = entry.act();
        if (act != null
            && trigger.longest(grammar.sentence(), token) > 0
            && !entry.with().isEmpty()
            && !isFilled(entry, token)
            && !isBarred(entry, token))
          all.add(
              new Reading(
                  token, entry, act, Set.of(), null, Reading.HALF_FILLED + filled(entry, token)));
      }
    return all;
  }

  /** How much of what an entry asks for is there, counted as its specificity is. */
  private int filled(LexiconEntry entry, Token token) {
    return entry.with().entrySet().stream()
        .filter(slot -> isFilled(token, slot.getKey(), slot.getValue()))
        .mapToInt(slot -> slot.getValue().weight())
        .sum();
  }

  private boolean tellsAnAct(Reading reading) {
    Token trigger = reading.trigger();
    // "saying sorry is no plea": spoken of, not done
    if (trigger.tag().equals("VBG")
        && (trigger.plainRelation().equals("csubj") || opensQuotation(trigger))) return false;
    // "protests every week until Chad joins": what is waited for is not told as done
    if (trigger.isVerb() && grammar.preposition(trigger).equals("until")) return false;
    if (trigger.isVerb())
      return !isOfRule(trigger)
          && !isListedDemand(trigger)
          && (reading.code().type() == EventType.ASSAULT
              || isOwnWill(reading)
              || !isOnItself(trigger));
    // "a murder suspect", "attack helicopters": what kind of thing it is, not what was done
    if (reading.trigger().plainRelation().equals("compound")
        && reading.code().type() == EventType.ASSAULT) return false;
    if (isFieldOfOffice(trigger) || isListedDemand(trigger)) return false;
    return reading.entry().bare()
        || reading.content() != null
        || reading.innermost().entry().bare();
  }

  /** "'Saying sorry is no plea,' the judge said". */
  private boolean opensQuotation(Token gerund) {
    return gerund.index() > 0
        && grammar.sentence().token(gerund.index() - 1).text().matches("[\"“‘`']+")
        && grammar.subjects(gerund).isEmpty();
  }

  /** "The head of military operations": what somebody is charged with. */
  private boolean isFieldOfOffice(Token noun) {
    return noun.plainRelation().equals("nmod")
        && grammar.sentence().head(noun).filter(head -> OFFICES.contains(head.lemma())).isPresent();
  }

  /** "Must hold itself to account": what one does to oneself is done to nobody. */
  private boolean isOnItself(Token verb) {
    int next = verb.index() + 1;
    return next < grammar.sentence().size()
        && REFLEXIVE.contains(grammar.sentence().token(next).lemma());
  }

  /** "Committed itself to a settlement": one binds nobody but oneself. */
  private static boolean isOwnWill(Reading reading) {
    return "intend".equals(reading.entry().operator());
  }

  /** "Their demands include that the state cease": what is demanded is not done. */
  private boolean isListedDemand(Token act) {
    for (Token at = act; at.head() >= 0; ) {
      at = grammar.sentence().token(at.head());
      if (LISTING.contains(at.lemma()))
        return grammar.surfaceSubjects(at).stream()
            .anyMatch(subject -> DEMANDS.contains(subject.lemma()));
    }
    return false;
  }

  /** Whether some word has all that an act asks for. */
  public boolean isAnyFilled() {
    for (Token token : grammar.sentence().tokens())
      for (Trigger trigger : lexicon.triggeredBy(token.lemma(), token.isVerb()))
        if ((trigger.entry().act() != null || trigger.entry().otherwise() != null)
            && trigger.longest(grammar.sentence(), token) > 0
            && isFilled(trigger.entry(), token)) return true;
    return false;
  }

  Optional<Reading> best(Token token) {
    for (Reading reading : readings(token))
      if (!isSomebodyElses(reading)) return Optional.of(reading);
    return Optional.empty();
  }

  private List<Reading> readings(Token token) {
    List<Trigger> triggers = lexicon.triggeredBy(token.lemma(), token.isVerb());
    if (triggers.isEmpty()) return List.of();
    List<Reading> known = memory.get(token.index());
    if (known != null) return known;
    if (open.size() > DEEPEST || !open.add(token.index())) return List.of();
    List<Reading> found = new ArrayList<>();
    for (Trigger trigger : triggers) {
      LexiconEntry entry = trigger.entry();
      int words = trigger.longest(grammar.sentence(), token);
      if (words > 0 && fits(entry, token)) reading(entry, token, words).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Reading::score).reversed());
    open.remove(token.index());
    memory.put(token.index(), List.copyOf(found));
    return found;
  }

  private boolean fits(LexiconEntry entry, Token token) {
    return isFilled(entry, token) && !isBarred(entry, token);
  }

  private boolean isFilled(LexiconEntry entry, Token token) {
    for (var slot : entry.with().entrySet())
      if (!isFilled(token, slot.getKey(), slot.getValue())) return false;
    return true;
  }

  private boolean isBarred(LexiconEntry entry, Token token) {
    for (var slot : entry.without().entrySet())
      if (isFilled(token, slot.getKey(), slot.getValue())) return true;
    return false;
  }

  private boolean isFilled(Token predicate, String slot, Filler filler) {
    if (filler.several() && hasSeveral(Slots.of(grammar, predicate, slot))) return true;
    for (Token token : Slots.of(grammar, predicate, slot)) {
      if (filler.any()) return true;
      if (filler.actor() && namesActor.test(token)) return true;
      if (filler.nationals() && namesActor.test(token) && isPeople(token)) return true;
      for (Token link : grammar.throughTransparent(token))
        if (filler.phrases().holds(grammar.sentence(), link) || isTitled(filler.phrases(), link))
          return true;
    }
    return false;
  }

  /** "Japan and India", "Japanese and Indian ships", "the ministers of Japan and India". */
  private boolean hasSeveral(List<Token> parties) {
    if (parties.stream().filter(namesActor).count() > 1) return true;
    return parties.stream()
        .filter(namesActor)
        .flatMap(
            party -> grammar.sentence().children(party, "amod", "compound", "nmod:poss", "nmod"))
        .anyMatch(
            name -> grammar.withConjuncts(name).stream().filter(ActReader::isProper).count() > 1);
  }

  private static boolean isProper(Token word) {
    return Character.isUpperCase(word.text().charAt(0));
  }

  /** "Egyptians", not "the United States". */
  private static boolean isPeople(Token name) {
    return name.tag().equals("NNPS")
        && !PLURAL_STATES.contains(name.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** "Ambassador John Sullivan" is an ambassador. */
  private boolean isTitled(Phrases phrases, Token name) {
    return name.isName()
        && !phrases.isEmpty()
        && grammar
            .sentence()
            .children(name, "compound")
            .anyMatch(title -> phrases.holds(grammar.sentence(), title));
  }

  /** Nouns by which a construction is known, such as the visit in "cancelled the visit". */
  private Set<Integer> partsOf(Reading reading) {
    Set<Integer> parts = new HashSet<>();
    reading
        .entry()
        .with()
        .forEach((slot, filler) -> {
          for (Token token : Slots.of(grammar, reading.trigger(), slot))
            for (Token link : grammar.throughTransparent(token))
              if (isPart(slot, link) && filler.phrases().holds(grammar.sentence(), link)) {
                parts.add(link.index());
                // "reversed its decision to deport them"
                grammar.sentence().children(link, "acl").forEach(verb -> parts.add(verb.index()));
              }
        });
    if (!reading.trigger().isVerb())
      for (Phrase phrase : reading.entry().nouns().headedBy(reading.trigger().lemma(), false))
        if (phrase.matches(grammar.sentence(), reading.trigger(), false))
          grammar
              .sentence()
              .children(reading.trigger(), "compound", "amod")
              .filter(word -> phrase.words().contains(word.lemma()))
              .forEach(word -> parts.add(word.index()));
    return parts;
  }

  private static boolean isPart(String slot, Token word) {
    return !word.isVerb() || slot.equals("clause");
  }

  private Optional<Reading> reading(LexiconEntry entry, Token token, int words) {
    int score = 4 * entry.specificity(words) + (entry.file().equals("operators.yml") ? 0 : 1);
    ActCode act = entry.act();
    if (act != null) return Optional.of(new Reading(token, entry, act, Set.of(), null, score + 2));
    Reading content = content(entry, token);
    if (content != null) {
      Optional<Result> result =
          Algebra.standard().apply(String.valueOf(entry.operator()), content.code());
      if (result.isPresent() && !result.get().nothing()) {
        Reading whole =
            new Reading(token, entry, content.code(), content.auxiliary(), content, score + 6);
        return Optional.of(
            whole.as(result.get().code().orElse(content.code()), result.get().auxiliary()));
      }
    }
    ActCode otherwise = entry.otherwise();
    if (otherwise == null) return Optional.empty();
    return Optional.of(new Reading(token, entry, otherwise, Set.of(), null, score));
  }

  /** "An amendment to a law to allow Chad to vote". */
  private boolean isOfRule(Token verb) {
    Token above = grammar.sentence().head(verb).orElse(verb);
    boolean loose = above.isVerb() && verb.plainRelation().equals("xcomp");
    return loose
        ? isOfRule(above, verb)
        : verb.tag().equals("VB")
            && verb.plainRelation().equals("acl")
            && NORMS.contains(above.lemma());
  }

  private boolean isOfRule(Token operator, Token act) {
    Token at = act;
    while (at.head() >= 0 && at.head() != operator.index()) {
      at = grammar.sentence().token(at.head());
      if (NORMS.contains(at.lemma())) return true;
    }
    // the parser may hang the clause of the rule on its verb
    return act.tag().equals("VB")
        && grammar.objects(operator).stream()
            .anyMatch(object -> object.index() < act.index() && NORMS.contains(object.lemma()));
  }

  /**
   * "Estonia fears that Russia will attack", "denied that it attacked": a clause with a subject of
   * its own tells its own act, on the word of the one above.
   */
  private boolean isSomebodyElses(Reading reading) {
    String operator = reading.entry().operator();
    Reading content = reading.content();
    Token token = reading.trigger();
    if (operator == null || content == null) return false;
    if (!content.trigger().plainRelation().equals("ccomp")) return false;
    if (content.trigger().head() != token.index()) return false;
    // "insisted that Kosovo had attacked" asks for nothing
    if (token.lemma().equals("insist")
        && grammar
            .sentence()
            .hasChild(content.trigger(), child -> child.text().matches("had|has|was|were")))
      return true;
    return grammar
        .sentence()
        .children(content.trigger(), "nsubj", "nsubj:pass")
        .anyMatch(subject ->
            OWN_SUBJECT.contains(operator) || operator.equals("threaten") && subject.isName());
  }

  private @Nullable Reading content(LexiconEntry entry, Token token) {
    List<String> slots = entry.content().isEmpty() ? List.of("clause", "object") : entry.content();
    for (String slot : slots)
      for (Token filler : Slots.of(grammar, token, slot))
        for (Token link : grammar.throughTransparent(filler)) {
          Optional<Reading> reading = best(link);
          if (reading.isPresent() && !isOfRule(token, link)) return reading.get();
        }
    return null;
  }
}

package org.entente.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.ActReader;
import org.entente.coding.acts.Algebra;
import org.entente.coding.acts.Grammar;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.Lists;
import org.entente.coding.acts.Reading;
import org.entente.coding.acts.Roles;
import org.entente.coding.acts.UnknownPeople;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.rank.Candidate;
import org.entente.coding.status.Draft;
import org.entente.coding.status.Folding;
import org.entente.coding.status.Speech;
import org.entente.coding.status.SpeechReader;
import org.entente.coding.status.Standing;
import org.entente.coding.status.StandingReader;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/** Reads one parsed sentence with its actors: acts, roles, standing, speakers. */
public final class SentenceReader {
  /** CAMEO: sign an agreement. */
  private static final String AGREEMENT = "057";

  private final Grammar grammar;
  private final ActReader acts;
  private final Roles roles;
  private final Lists lists;
  private final UnknownPeople unknownPeople;
  private final StandingReader standings;
  private final SpeechReader speeches;
  private final List<ActorMention> mentions;

  public SentenceReader(Lexicon lexicon, ParsedSentence sentence, List<ActorMention> mentions) {
    this(lexicon, new Grammar(sentence), mentions);
  }

  /** The same of a sentence that was asked for something before, and has kept its answers. */
  SentenceReader(Lexicon lexicon, Grammar grammar, List<ActorMention> mentions) {
    this.grammar = grammar;
    this.mentions = List.copyOf(mentions);
    this.roles = new Roles(grammar, mentions);
    this.lists = new Lists(grammar, roles);
    this.unknownPeople = new UnknownPeople(grammar, roles, mentions);
    this.acts = new ActReader(lexicon, grammar, roles::namesActor);
    this.standings = new StandingReader(grammar);
    this.speeches = new SpeechReader(grammar);
  }

  /** The acts that the sentence tells, each with the best reading of its words. */
  public List<Draft> drafts() {
    List<Draft> told = new ArrayList<>(acts.read().stream().map(this::draft).toList());
    for (Draft draft : List.copyOf(told)) openOffer(draft).ifPresent(told::add);
    told.replaceAll(draft -> withRecipientsAbove(draft, told));
    return told.stream()
        .filter(draft ->
            !isPartOfForce(draft, told)
                && !isConditionOfThreat(draft, told)
                && !isNoAgreement(draft)
                && !isForbidden(draft)
                && !isPurpose(draft, told))
        .toList();
  }

  /** "Did not reach a deal": that none came about is nobody's act. */
  private static boolean isNoAgreement(Draft draft) {
    return draft.code().cameo().equals(AGREEMENT)
        && draft.auxiliary().contains(Auxiliary.NEGATION)
        && draft.recipients().isEmpty();
  }

  /** "They must not send weapons", "don't attack": asked, and neither done nor left undone. */
  private boolean isForbidden(Draft draft) {
    Token verb = draft.reading().trigger();
    boolean imperative =
        verb.tag().equals("VB")
            && grammar.sentence().hasChild(verb, child -> child.text().matches("[Dd]on['’]t|[Dd]o"))
            && grammar.sentence().child(verb, "nsubj").isEmpty();
    return draft.standing().negated() && (draft.standing().obliged() || imperative);
  }

  /** "Sued the bank to block the sale": what an act is for is not told beside it. */
  private boolean isPurpose(Draft purpose, List<Draft> told) {
    Token verb = purpose.reading().trigger();
    return verb.tag().equals("VB")
        && verb.plainRelation().equals("advcl")
        && grammar.preposition(verb).equals("to")
        && purpose.auxiliary().contains(Auxiliary.HYPOTHETICAL)
        && told.stream().anyMatch(act -> act.reading().trigger().index() == verb.head());
  }

  /** "Gathered around the embassy, blocking the gate": one protest against one side. */
  private Draft withRecipientsAbove(Draft draft, List<Draft> told) {
    if (draft.code().type() != EventType.PROTEST || !draft.recipients().isEmpty()) return draft;
    int above = draft.reading().trigger().head();
    return told.stream()
        .filter(other -> other.code().type() == EventType.PROTEST)
        .filter(other -> other.reading().trigger().index() == above)
        .filter(other -> other.actors().equals(draft.actors()))
        .findFirst()
        .map(other -> draft.on(other.recipients()))
        .orElse(draft);
  }

  /** "Will retaliate if Chad closes the border": what the threat hangs on is not told as done. */
  private boolean isConditionOfThreat(Draft condition, List<Draft> told) {
    return told.stream()
        .filter(threat -> threat != condition && threat.code().type() == EventType.THREATEN)
        .flatMap(threat -> conditionClause(threat.reading()).stream())
        .anyMatch(clause -> grammar.sentence().dominates(clause, condition.reading().trigger()));
  }

  /**
   * "Asked if he has accepted the American invitation": that there is one is taken for granted,
   * whatever became of it.
   */
  private Optional<Draft> openOffer(Draft taken) {
    if (!taken.auxiliary().contains(Auxiliary.HYPOTHETICAL)
        || taken.code().type() != EventType.AGREE) return Optional.empty();
    return acts.candidates().stream()
        .filter(reading -> "offer".equals(reading.entry().operator()))
        .filter(reading -> grammar.objects(taken.reading().trigger()).contains(reading.trigger()))
        .filter(reading -> grammar.isDefinite(reading.trigger()))
        .findFirst()
        .flatMap(offer -> openOffer(offer, taken.actors()));
  }

  private Optional<Draft> openOffer(Reading offer, List<ActorMention> offered) {
    List<ActorMention> offering =
        grammar.ownSubjects(offer.trigger()).stream()
            .flatMap(owner -> roles.mentionsIn(owner).stream())
            .filter(owner -> !isAmong(owner, offered))
            .toList();
    if (offering.isEmpty()) return Optional.empty();
    return Optional.of(
        new Draft(
            offer,
            offer.code(),
            null,
            Set.of(),
            new Standing(List.of(), null),
            offering,
            offered,
            speeches.over(offer.trigger())));
  }

  /**
   * "Massed troops and attacked": forces moved and used in one breath are the use of force only.
   */
  private boolean isPartOfForce(Draft moved, List<Draft> told) {
    return moved.code().type() == EventType.MOBILIZE
        && told.stream()
            .filter(used -> used.code().type() == EventType.ASSAULT && used.auxiliary().isEmpty())
            .filter(used -> used.actors().equals(moved.actors()))
            .filter(used -> used.recipients().containsAll(moved.recipients()))
            .anyMatch(used -> areJoined(moved.reading().trigger(), used.reading().trigger()));
  }

  private static boolean areJoined(Token one, Token two) {
    return (two.plainRelation().equals("conj") && two.head() == one.index())
        || (one.plainRelation().equals("conj") && one.head() == two.index());
  }

  /** Every reading of every word, also those that lost; for explanation and measuring. */
  public List<Draft> allReadings() {
    return acts.candidates().stream().map(this::draft).toList();
  }

  /** Every reading with what became of it, in the order of the sentence, best first of a word. */
  List<Considered> considered() {
    List<Reading> told = acts.read();
    Map<Integer, Reading> consumed = acts.consumed();
    Map<Integer, Reading> best = new HashMap<>();
    List<Considered> considered = new ArrayList<>();
    for (Draft draft : allReadings()) {
      Reading reading = draft.reading();
      Reading first = best.putIfAbsent(reading.trigger().index(), reading);
      if (first != null) considered.add(Considered.beaten(draft, first));
      else if (told.contains(reading)) considered.add(Considered.told(draft));
      else {
        Reading whole = consumed.get(reading.trigger().index());
        considered.add(whole == null ? Considered.silent(draft) : Considered.part(draft, whole));
      }
    }
    return List.copyOf(considered);
  }

  /** Every reading with what a ranking goes by. */
  public List<Candidate> candidates() {
    Set<Reading> told = Collections.newSetFromMap(new IdentityHashMap<>());
    told.addAll(acts.read());
    List<Reading> all = new ArrayList<>(acts.candidates());
    all.addAll(acts.halfFilled());
    return all.stream()
        .map(reading ->
            Candidate.unmarked(grammar.sentence(), draft(reading), told.contains(reading)))
        .toList();
  }

  /** On whom the act of a reading is. */
  List<ActorMention> recipients(Reading reading) {
    return roles.apart(reading).recipients();
  }

  Grammar grammar() {
    return grammar;
  }

  /** Whom an act is done to, of those whose country the words do not say. */
  List<ActorMention> unknownPeople(Draft draft) {
    return unknownPeople.of(draft.reading());
  }

  /** Whether a list names somebody beside these of whom nobody is known. */
  boolean isListCut(List<ActorMention> named) {
    return lists.areCut(named);
  }

  /** Whether several do what a verb says. */
  boolean isPlural(Token verb) {
    return grammar.subjects(verb).stream().anyMatch(subject -> subject.tag().endsWith("S"));
  }

  List<ActorMention> mentions() {
    return mentions;
  }

  public SpeechReader speeches() {
    return speeches;
  }

  /** The actor that a speaker's phrase names. */
  public Optional<ActorMention> speaker(Speech speech) {
    return speech.speakers().stream().flatMap(head -> roles.mentionsIn(head).stream()).findFirst();
  }

  private Draft draft(Reading reading) {
    Standing standing = standings.of(reading.trigger()).withCondition(condition(reading));
    Roles.Parties parties = withThreatened(reading, roles.of(reading));
    List<Speech> over = over(reading);
    if (standing.obliged() && !standing.negated()) {
      Optional<Draft> demand = demand(reading, standing, parties, over);
      if (demand.isPresent()) return demand.get();
    }
    Folding.Folded folded =
        isAnnounced(reading, standing, over)
            ? new Folding.Folded(reading.code(), null, standing.auxiliary())
            : Folding.fold(reading, standing);
    if (folded.code().isConflict() && !reading.code().isConflict()) parties = roles.apart(reading);
    boolean nobody = parties.actors().isEmpty();
    boolean endorsed =
        nobody && !reading.code().isConflict() && Endorsements.areOf(grammar, reading.trigger());
    if (nobody && (endorsed || reading.entry().actor().contains("speaker"))) {
      Folding.Folded told = endorsed ? Folding.intended(reading) : folded;
      Optional<Draft> spoken = spoken(reading, told, standing, parties, over);
      if (spoken.isPresent()) return spoken.get();
    }
    return new Draft(
        reading,
        folded.code(),
        folded.operator(),
        folded.auxiliary(),
        standing,
        parties.actors(),
        parties.recipients(),
        over);
  }

  /** "Will expel the envoy, it announced": announced sanctions are sanctions, to come. */
  private boolean isAnnounced(Reading reading, Standing standing, List<Speech> over) {
    return reading.code().type() == EventType.SANCTION
        && reading.content() == null
        && standing.future()
        && !standing.negated()
        && standing.condition() == null
        && (over.stream().anyMatch(speech -> speech.cue().lemma().equals("announce"))
            || endsWithAnnouncement(reading.trigger()));
  }

  /** "..., the minister announced.": which the parser often hangs on the wrong word. */
  private boolean endsWithAnnouncement(Token act) {
    List<Token> tokens = grammar.sentence().tokens();
    int last = tokens.size() - 1;
    while (last > act.index() && tokens.get(last).isPunctuation()) last--;
    return last > act.index() && tokens.get(last).lemma().equals("announce");
  }

  /** On whose word; who denies a thing is the one who says that it is not so. */
  private List<Speech> over(Reading reading) {
    Reading content = reading.content();
    if (content != null && "deny".equals(reading.entry().operator()))
      return speeches.over(content.trigger());
    return speeches.over(reading.trigger()).stream()
        .filter(speech -> !reading.chain().contains(speech.cue()))
        .toList();
  }

  private @Nullable String condition(Reading reading) {
    return reading.chain().reversed().stream()
        .flatMap(token -> standings.conditionWords(token).stream())
        .findFirst()
        .orElse(null);
  }

  /** The head of the conditional clause that an act hangs on. */
  Optional<Token> conditionClause(Reading reading) {
    return reading.chain().reversed().stream()
        .flatMap(token -> standings.condition(token).stream())
        .findFirst();
  }

  /** "will respond if Russia continues": the threat is to who must not do it. */
  private Roles.Parties withThreatened(Reading reading, Roles.Parties parties) {
    if (reading.code().type() != EventType.THREATEN || !parties.recipients().isEmpty())
      return parties;
    List<ActorMention> threatened =
        conditionClause(reading).stream()
            .flatMap(clause -> grammar.surfaceSubjects(clause).stream())
            .flatMap(subject -> roles.mentionsIn(subject).stream())
            .filter(mention -> !parties.actors().contains(mention))
            .toList();
    return new Roles.Parties(parties.actors(), threatened);
  }

  /** "Talks are out of the question, the minister said": the speaker does what the words mean. */
  private Optional<Draft> spoken(
      Reading reading,
      Folding.Folded folded,
      Standing standing,
      Roles.Parties parties,
      List<Speech> over) {
    for (int i = 0; i < over.size(); i++) {
      Optional<ActorMention> speaker = speaker(over.get(i));
      if (speaker.isEmpty() || isAmong(speaker.get(), parties.recipients())) continue;
      return Optional.of(
          new Draft(
              reading,
              folded.code(),
              folded.operator(),
              folded.auxiliary(),
              standing,
              List.of(speaker.get()),
              parties.recipients(),
              new ArrayList<>(over.subList(i + 1, over.size()))));
    }
    return Optional.empty();
  }

  /** "Peru must change, the Peruvian president said": a promise to voters, no demand. */
  private static boolean isAmong(ActorMention speaker, List<ActorMention> parties) {
    return parties.stream()
        .anyMatch(party ->
            party.who() instanceof Who.Speaker
                || Roles.isSameSide(speaker, party)
                || Roles.isSameSide(party, speaker));
  }

  /** "Iran must free him, the minister said": the speaker demands it of the subject. */
  private Optional<Draft> demand(
      Reading reading, Standing standing, Roles.Parties parties, List<Speech> over) {
    for (int i = 0; i < over.size(); i++) {
      Optional<ActorMention> speaker = speaker(over.get(i));
      if (speaker.isEmpty() || isAmong(speaker.get(), parties.actors())) continue;
      Optional<Algebra.Result> result = Algebra.standard().apply("demand", reading.code());
      if (result.isEmpty()) return Optional.empty();
      Set<Auxiliary> none = EnumSet.noneOf(Auxiliary.class);
      Set<ActorMention> addressed = new LinkedHashSet<>(parties.actors());
      if (addressed.isEmpty()) addressed.addAll(parties.recipients());
      return Optional.of(
          new Draft(
              reading,
              result.get().code().orElse(reading.code()),
              "demand",
              none,
              standing,
              List.of(speaker.get()),
              List.copyOf(addressed),
              new ArrayList<>(over.subList(i + 1, over.size()))));
    }
    return Optional.empty();
  }

  /** Index range of the words of a reading, from its first trigger to its last. */
  static int[] words(Reading reading) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Token token : reading.chain()) {
      from = Math.min(from, token.index());
      to = Math.max(to, token.index() + 1);
    }
    return new int[] {from, to};
  }
}

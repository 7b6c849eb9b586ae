package org.entente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Article;
import org.entente.article.Span;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Naming;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.Grammar;
import org.entente.coding.acts.Ontology;
import org.entente.coding.acts.Reading;
import org.entente.coding.commitment.TermsReader;
import org.entente.coding.context.Contexts;
import org.entente.coding.magnitude.Magnitudes;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.rank.Candidate;
import org.entente.coding.rank.Learned;
import org.entente.coding.stage.Stage;
import org.entente.coding.status.Draft;
import org.entente.coding.when.EventDates;
import org.entente.coding.where.Places;
import org.entente.event.Act;
import org.entente.event.Attribution;
import org.entente.event.Auxiliary;
import org.entente.event.Circumstances;
import org.entente.event.Coding;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventPlace;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.entente.event.Magnitude;
import org.jspecify.annotations.Nullable;

/** Makes events of the acts read in one sentence. */
final class EventBuilder {
  /** What lies this far behind the publication is told as history. */
  private static final int HISTORY_DAYS = 180;

  /** Nobody is attacked, blamed or threatened without anybody: whom stays to be found out. */
  private static final Set<EventType> ON_SOMEBODY =
      EnumSet.of(EventType.ASSAULT, EventType.ACCUSE, EventType.THREATEN);

  /** CAMEO: defy norms, veto. Any other refusal is of what somebody asked for. */
  private static final Set<String> OF_RULES = Set.of("128", "129");

  /** CAMEO: praise or endorse. */
  private static final String PRAISE = "051";

  private static final Set<Sector> OF_THE_STATE =
      EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.MIL);

  private static final List<String> OWN = List.of("this ", "our ", "my ", "its ");

  private static final Set<String> ON_PERSONS = Set.of("arrest", "deport", "seize", "restrict");

  private final Learned learned;
  private final Places places;
  private final Story story;
  private final ParsedSentence sentence;
  private final List<ActorMention> mentions;
  private final SentenceReader reader;
  private final SpeakerChain speakers;
  private final Unnamed unnamed;
  private @Nullable TermsReader terms;

  EventBuilder(
      Coder coder, Places places, Story story, Grammar grammar, List<ActorMention> mentions) {
    this.story = story;
    this.learned = coder.learned();
    this.places = places;
    this.sentence = grammar.sentence();
    this.mentions = mentions;
    this.reader = new SentenceReader(coder.lexicon(), grammar, mentions);
    this.speakers = new SpeakerChain(story, sentence, reader);
    this.unnamed = new Unnamed(sentence, places, story);
    story.names(mentions);
  }

  /** The acts that the sentence tells, each as the event that it is, or with what is missing. */
  List<ToldAct> acts() {
    List<Resolved> resolved = Stage.ACTS.time(reader::drafts).stream().map(this::resolved).toList();
    Map<Draft, List<Magnitude>> magnitudes =
        Magnitudes.of(
            sentence, resolved.stream().filter(Resolved::isEvent).map(Resolved::draft).toList());
    List<ToldAct> acts = new ArrayList<>();
    for (Resolved act : resolved) {
      Draft draft = act.draft();
      Coding.Gap gap = act.gap();
      if (gap != null) acts.add(new ToldAct(draft, null, unresolved(draft, gap)));
      else
        acts.add(new ToldAct(draft, event(act, magnitudes.getOrDefault(draft, List.of())), null));
    }
    speakers.remember();
    return List.copyOf(acts);
  }

  /** A draft with whom it is by and on, and what of it stayed unknown. */
  private record Resolved(
      Draft draft,
      List<Party> actors,
      List<Party> recipients,
      List<Attribution> saidBy,
      Coding.@Nullable Gap gap) {
    boolean isEvent() {
      return gap == null;
    }
  }

  private Resolved resolved(Draft draft) {
    List<Attribution> saidBy = speakers.of(draft);
    List<Party> actors =
        parties(draft.actors().stream().filter(ActorMention::canAct).toList(), saidBy);
    boolean nameless = actors.isEmpty();
    if (nameless) actors = unnamed.actors(draft);
    List<Party> found = parties(draft.recipients(), saidBy);
    if (nameless && draft.code().type() == EventType.PROTEST)
      found = Unnamed.elsewhere(found, actors);
    List<Party> recipients = besides(found, actors);
    List<ActorMention> somebody = recipients.isEmpty() ? somebody(draft) : List.of();
    if (recipients.isEmpty()) recipients = unnamed.recipients(draft, actors, somebody);
    int index = sentence.sentence().index();
    if (recipients.isEmpty())
      recipients = besides(story.asked().answered(draft, reader.grammar(), index), actors);
    story.asked().remember(draft, actors, index);
    if (draft.code().type() == EventType.PROTEST)
      recipients = story.protests().against(actors, recipients);
    boolean lacksRecipient =
        recipients.isEmpty()
            && (needsRecipient(draft, actors)
                || !somebody.isEmpty()
                || isOnHimself(draft, actors, found));
    // half of a list would say that the others had no part in it
    boolean actorsCut = reader.isListCut(draft.actors());
    boolean recipientsCut = !recipients.isEmpty() && reader.isListCut(draft.recipients());
    Coding.Gap gap =
        actors.isEmpty() || actorsCut
            ? Coding.Gap.ACTOR
            : lacksRecipient || recipientsCut ? Coding.Gap.RECIPIENT : null;
    return new Resolved(draft, actors, recipients, saidBy, gap);
  }

  /** What becomes of the sentence by its acts. */
  Coding coding(List<ToldAct> acts) {
    Map<EventId, Event> events = new LinkedHashMap<>();
    Coding.@Nullable Unresolved gap = null;
    for (ToldAct act : acts) {
      Event event = act.event();
      if (event != null) events.merge(event.id(), event, Event::joinedBy);
      if (gap == null) gap = act.unresolved();
    }
    if (!events.isEmpty())
      return new Coding.Coded(sentence.sentence(), List.copyOf(events.values()));
    if (gap != null) return gap;
    return new Coding.NoEvent(sentence.sentence(), Coding.Reason.NO_RULE);
  }

  /** How the sentence was read, step by step. */
  SentenceExplanation explanation(List<ToldAct> acts, Coding coding) {
    return new SentenceExplanation(
        coding,
        Optional.of(sentence),
        mentions.stream().map(this::standing).toList(),
        reader.considered(),
        acts);
  }

  /** Whom the mentions of the sentence stand for, those of one stretch together. */
  List<Reference> references() {
    Map<Span, List<Who.Known>> actors = new LinkedHashMap<>();
    for (ActorMention mention : mentions)
      known(mention, speakers.over(sentence.token(mention.head())))
          .ifPresent(who ->
              actors
                  .computeIfAbsent(
                      sentence.span(mention.from(), mention.to()), span -> new ArrayList<>(1))
                  .add(who));
    return actors.entrySet().stream()
        .map(entry -> new Reference(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** "We" in a quotation is shown as who speaks it. */
  private ActorMention standing(ActorMention mention) {
    return known(mention, speakers.over(sentence.token(mention.head())))
        .map(mention::as)
        .orElse(mention);
  }

  /** Nobody does to himself what he does: "I urge my party". */
  private static List<Party> besides(List<Party> recipients, List<Party> actors) {
    return recipients.stream()
        .filter(recipient -> actors.stream().noneMatch(actor -> isItself(recipient, actor)))
        .toList();
  }

  /** The same, or the whole state of whoever acts for it. */
  private static boolean isItself(Party recipient, Party actor) {
    if (!actor.code().equals(recipient.code())) return false;
    boolean same = actor.sector() == recipient.sector() && actor.name().equals(recipient.name());
    boolean whole =
        recipient.sector() == null
            && actor.sector() != null
            && OF_THE_STATE.contains(actor.sector());
    // "this Congress will be open, its speaker pledged"
    boolean own =
        actor.sector() == recipient.sector()
            && OWN.stream().anyMatch(word -> recipient.text().startsWith(word));
    return same || whole || own;
  }

  private boolean needsRecipient(Draft draft, List<Party> actors) {
    boolean joint = isJoint(actors);
    // "urged calm", "supported the idea": what it is over is no act, so it must be to somebody
    Reading innermost = draft.reading().innermost();
    boolean unknownContent = innermost.entry().isOperator();
    // "the senate will meet" is no meeting of two
    boolean meeting =
        innermost.code().type() == EventType.CONSULT
            && !draft.code().isConflict()
            && !isOfMembers(draft, actors);
    if ((unknownContent || meeting) && !joint) return true;
    // "defended his own decision": the actor that the rule asks for is the one who acts
    if (!joint && asksForRecipient(innermost)) return true;
    // "expressed its support": praise is of somebody
    if (!joint && draft.code().cameo().equals(PRAISE)) return true;
    // "the report must be read": the speaker asks nobody
    if (draft.reading().entry().actor().contains("speaker")
        && draft.code().type() == EventType.REQUEST) return true;
    EventType type = draft.code().type();
    String mode = draft.code().mode();
    boolean refusal = type == EventType.REJECT && !OF_RULES.contains(draft.code().cameo());
    boolean onSomebody =
        refusal
            || ON_SOMEBODY.contains(type) && draft.standing().condition() == null
            || type == EventType.COERCE && mode != null && ON_PERSONS.contains(mode);
    if (onSomebody && !joint) return true;
    return type.requiresRecipient() && !(joint && type == EventType.COOPERATE);
  }

  private static boolean isJoint(List<Party> actors) {
    return actors.stream().map(Party::code).distinct().count() > 1;
  }

  /** "They forgave them": whom the words name is not the one who acts, so nobody knows who. */
  private static boolean isOnHimself(Draft draft, List<Party> actors, List<Party> found) {
    return !found.isEmpty() && !isJoint(actors) && draft.code().type() != EventType.MOBILIZE;
  }

  private static boolean asksForRecipient(Reading reading) {
    return reading.entry().with().entrySet().stream()
        .anyMatch(slot ->
            slot.getValue().actor()
                && reading.entry().recipient().containsAll(List.of(slot.getKey().split("/"))));
  }

  /** "The ministers of NATO met": the members of an organisation are more than one. */
  private boolean isOfMembers(Draft draft, List<Party> actors) {
    return actors.stream().allMatch(actor -> Naming.isInternational(actor.code()))
        && draft.reading().trigger().isVerb()
        && reader.isPlural(draft.reading().trigger());
  }

  /** "Acquitted both of them": somebody is acted on, and nobody knows who. */
  private List<ActorMention> somebody(Draft draft) {
    List<ActorMention> people = reader.unknownPeople(draft);
    if (!people.isEmpty()) return people;
    return draft.recipients().stream()
        .filter(mention -> mention.who() instanceof Who.Role)
        .filter(mention -> sentence.token(mention.head()).isNoun() && !isOurs(mention))
        .toList();
  }

  /** "Our civilians" are the speaker's own. */
  private boolean isOurs(ActorMention mention) {
    return sentence
        .children(sentence.token(mention.head()), "nmod:poss")
        .anyMatch(owner -> owner.lemma().matches("our|we|my|I"));
  }

  private Coding.Unresolved unresolved(Draft draft, Coding.Gap gap) {
    int[] words = SentenceReader.words(draft.reading());
    return new Coding.Unresolved(
        sentence.sentence(), draft.reading().entry().id(), gap, sentence.text(words[0], words[1]));
  }

  private Event event(Resolved resolved, List<Magnitude> magnitudes) {
    Draft draft = resolved.draft();
    List<Party> actors = resolved.actors();
    List<Party> recipients = resolved.recipients();
    Act act = Ontology.standard().act(draft.code(), contexts(draft, actors, recipients));
    Token trigger = draft.reading().trigger();
    EventDate date = EventDates.date(sentence, trigger.index(), story.dates());
    Set<Auxiliary> auxiliary = auxiliary(draft, date);
    Article article = story.article();
    int[] words = SentenceReader.words(draft.reading());
    Span span = sentence.sentence().span();
    Evidence evidence =
        new Evidence(
            article.id(),
            article.url(),
            article.publisher(),
            article.published(),
            sentence.sentence().index(),
            span,
            span.of(article.text()),
            sentence.span(words[0], words[1]),
            sentence.span(words[0], words[1]).of(article.text()));
    return new Event(
        EventId.of(date, actors, recipients, act, auxiliary, article.id()),
        date,
        actors,
        recipients,
        act,
        auxiliary,
        resolved.saidBy(),
        new Circumstances(place(trigger), magnitudes),
        terms().of(draft, actors, resolved.saidBy(), date, reader.conditionClause(draft.reading())),
        evidence,
        draft.reading().entry().id(),
        learned.confidence().of(Candidate.unmarked(sentence, draft, true)),
        explanation(draft, actors, recipients));
  }

  /** Made only where there is an event, for it takes the readings of all words. */
  private TermsReader terms() {
    TermsReader made = terms;
    if (made == null)
      terms =
          made =
              new TermsReader(
                  reader.grammar(),
                  story.dates(),
                  reader.allReadings(),
                  found -> parties(found, List.of()),
                  reader::recipients);
    return made;
  }

  private List<String> contexts(Draft draft, List<Party> actors, List<Party> recipients) {
    List<Party> parties = new ArrayList<>(actors);
    parties.addAll(recipients);
    return Contexts.standard()
        .of(sentence.sentence().text(), story.contexts(), draft.code(), parties);
  }

  private @Nullable EventPlace place(Token trigger) {
    return places
        .place(sentence, trigger.index())
        .map(place -> place.of(story.article().text()))
        .orElse(null);
  }

  /** Background that lies far back is historical, and so is the past perfect without a date. */
  private Set<Auxiliary> auxiliary(Draft draft, EventDate date) {
    EnumSet<Auxiliary> modes = EnumSet.noneOf(Auxiliary.class);
    modes.addAll(draft.auxiliary());
    modes.remove(Auxiliary.HISTORICAL);
    LocalDate published = story.dates().published().orElse(null);
    LocalDate day = date.day();
    boolean longAgo =
        day != null
            && published != null
            && lastDay(day, date.precision()).isBefore(published.minusDays(HISTORY_DAYS));
    boolean past = draft.standing().past() && draft.speeches().isEmpty();
    boolean background =
        past && (day == null || (published != null && day.isBefore(published.minusDays(60))));
    if (longAgo || background || draft.standing().recalled()) modes.add(Auxiliary.HISTORICAL);
    return Set.copyOf(modes);
  }

  private static LocalDate lastDay(LocalDate day, DatePrecision precision) {
    return switch (precision) {
      case DAY, UNKNOWN -> day;
      case WEEK -> day.plusWeeks(1);
      case MONTH -> day.plusMonths(1);
      case YEAR -> day.plusYears(1);
    };
  }

  private List<Party> parties(List<ActorMention> mentions, List<Attribution> saidBy) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (ActorMention mention : mentions)
      known(mention, saidBy)
          .ifPresent(who -> {
            Span span = sentence.span(mention.from(), mention.to());
            parties.putIfAbsent(
                who.code() + who.sector() + who.name(),
                new Party(
                    span.of(story.article().text()),
                    who.name(),
                    who.code(),
                    who.sector(),
                    span,
                    who.basis()));
          });
    return List.copyOf(parties.values());
  }

  private Optional<Who.Known> known(ActorMention mention, List<Attribution> saidBy) {
    return switch (mention.who()) {
      case Who.Known known -> Optional.of(known);
      case Who.Role role -> Optional.empty();
      case Who.Speaker speaker -> voice(mention, saidBy);
      case Who.Addressee addressee ->
          voice(mention, saidBy).flatMap(who -> story.addressee(who.code()));
    };
  }

  private Optional<Who.Known> voice(ActorMention mention, List<Attribution> saidBy) {
    return story
        .voices()
        .actorAt(sentence.token(mention.head()).span().start())
        .map(SpeakerChain::speaking)
        .or(() -> speakers.speaking(saidBy));
  }

  private static String explanation(Draft draft, List<Party> actors, List<Party> recipients) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "%s%s: %s"
            .formatted(
                String.join(" and ", actors.stream().map(EventBuilder::named).toList()),
                recipients.isEmpty()
                    ? ""
                    : " to "
                        + String.join(
                            " and ", recipients.stream().map(EventBuilder::named).toList()),
                draft.reading().step()));
    if (!draft.code().equals(draft.reading().code()))
      parts.add(
          "taken as %s%s"
              .formatted(
                  draft.code(),
                  draft.standing().cues().isEmpty()
                      ? ""
                      : " for '%s'".formatted(draft.standing().because())));
    else if (!draft.standing().reasons().isEmpty())
      parts.add("standing from '%s'".formatted(draft.standing().because()));
    return String.join("; ", parts);
  }

  private static String named(Party party) {
    return "'%s' (%s)".formatted(party.text(), party.label());
  }
}

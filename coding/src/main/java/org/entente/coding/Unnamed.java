package org.entente.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Naming;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.coding.where.Places;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * People of whom no dictionary knows the country, where an act is done to them or by them: "three
 * men", "a policeman", "John Smith", "gunmen". They are of the state in which it happens; else of
 * that whose own police, court or office acts on them; else of nobody's, and are left out.
 */
final class Unnamed {
  /** Whoever acts so at home acts on those who live there. */
  private static final Set<Sector> AT_HOME =
      EnumSet.of(
          Sector.COP,
          Sector.JUD,
          Sector.LEG,
          Sector.GOV,
          Sector.CVL,
          Sector.CRM,
          Sector.PTY,
          Sector.OPP,
          Sector.REB,
          Sector.PRM);

  /**
   * Who acts on a person whom only a name or a pronoun gives, and has to do with private people.
   */
  private static final Set<Sector> ON_ANYBODY =
      EnumSet.of(Sector.COP, Sector.JUD, Sector.CVL, Sector.CRM, Sector.UAF);

  /** Forces and offices: of the country where they are met, never of the one that acts. */
  private static final Set<Sector> OF_ANY_STATE =
      EnumSet.of(
          Sector.MIL,
          Sector.REB,
          Sector.UAF,
          Sector.GOV,
          Sector.OPP,
          Sector.PTY,
          Sector.SPY,
          Sector.REF,
          Sector.PRM,
          Sector.LEG);

  /** Whom a police or court may well have from elsewhere. */
  private static final Set<Sector> ABROAD =
      EnumSet.of(Sector.MIL, Sector.GOV, Sector.SPY, Sector.REF);

  private static final Set<EventType> ON_ANYBODY_TYPES =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.ACCUSE,
          EventType.RETREAT,
          EventType.CONCEDE);

  private static final Set<String> ANTI_GOVERNMENT =
      Set.of("anti-government", "antigovernment", "anti-regime");

  private static final Set<Sector> FIGHTERS =
      EnumSet.of(Sector.UAF, Sector.REB, Sector.PRM, Sector.CRM);

  /** Whoever stands in the way of a protest. */
  private static final Set<Sector> ORDERLIES =
      EnumSet.of(Sector.COP, Sector.MIL, Sector.GOV, Sector.JUD, Sector.SPY);

  /** Acts in which a nameless other side is a party; nobody meets or signs with "people". */
  private static final Set<EventType> ON_PEOPLE =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.ACCUSE,
          EventType.AID,
          EventType.REQUEST,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.CONCEDE);

  private final ParsedSentence sentence;
  private final Places places;
  private final Story story;

  Unnamed(ParsedSentence sentence, Places places, Story story) {
    this.sentence = sentence;
    this.places = places;
    this.story = story;
  }

  /**
   * Who is acted on, when it is nobody known.
   *
   * @param people those in the place of the one acted on, whose country the words do not say
   */
  List<Party> recipients(Draft draft, List<Party> actors, List<ActorMention> people) {
    EventType type = draft.code().type();
    if (type == EventType.PROTEST) return ownGovernment(draft, actors);
    if (!ON_PEOPLE.contains(type)) return List.of();
    Optional<String> place = place(draft);
    Map<String, Party> recipients = new LinkedHashMap<>();
    for (ActorMention mention : people)
      if (mention.who() instanceof Who.Role role) {
        boolean anybody = role.sector() == Sector.UNK;
        if (anybody
            && (!ON_ANYBODY_TYPES.contains(type)
                || actors.stream().noneMatch(Unnamed::isOnAnybody))) continue;
        place
            .or(() -> atHome(actors, role.sector(), isByLaw(draft), type == EventType.REQUEST))
            .map(code -> party(mention, role, code))
            .ifPresent(party -> recipients.putIfAbsent(party.code() + party.sector(), party));
      }
    return List.copyOf(recipients.values());
  }

  /** "Anti-government protests in Togo" are against the government of those who protest. */
  private List<Party> ownGovernment(Draft draft, List<Party> actors) {
    if (actors.isEmpty()) return List.of();
    return sentence.tokens().stream()
        .filter(token -> ANTI_GOVERNMENT.contains(token.text().toLowerCase(Locale.ROOT)))
        .filter(token ->
            draft.reading().chain().stream()
                .anyMatch(part -> token.head() == part.index() || isSubject(token, part)))
        .map(token -> {
          Span span = sentence.span(token.index(), token.index() + 1);
          String code = actors.getFirst().code();
          String basis = "anti-government, taken to be of the protesters' own country " + code;
          return new Party(
              span.of(story.article().text()), "government", code, Sector.GOV, span, basis);
        })
        .limit(1)
        .toList();
  }

  private boolean isSubject(Token adjective, Token verb) {
    return adjective.head() >= 0 && sentence.token(adjective.head()).head() == verb.index();
  }

  /** Gunmen, rebels and gangs are of where they strike, a crowd of where it protests. */
  List<Party> actors(Draft draft) {
    EventType type = draft.code().type();
    if (type != EventType.ASSAULT && type != EventType.PROTEST) return List.of();
    Optional<String> place = land(draft).or(() -> place(draft));
    List<Party> actors = new ArrayList<>();
    for (ActorMention mention : draft.actors())
      if (mention.who() instanceof Who.Role role
          && (type == EventType.ASSAULT
              ? FIGHTERS.contains(role.sector())
              : !ORDERLIES.contains(role.sector())))
        place.ifPresent(code -> actors.add(party(mention, role, code)));
    return List.copyOf(actors);
  }

  /** The state in which a protest is told to be, where the words name it. */
  private Optional<String> land(Draft draft) {
    if (draft.code().type() != EventType.PROTEST) return Optional.empty();
    return draft.recipients().stream()
        .filter(mention ->
            sentence
                .child(sentence.token(mention.head()), "case")
                .filter(preposition -> preposition.lemma().equals("in"))
                .isPresent())
        .flatMap(mention ->
            mention.who() instanceof Who.Known known ? Stream.of(known.code()) : Stream.empty())
        .findFirst();
  }

  /** Whom a crowd protests against: not the land in which it stands. */
  static List<Party> elsewhere(List<Party> recipients, List<Party> crowd) {
    return recipients.stream()
        .filter(recipient ->
            recipient.sector() != null
                || crowd.stream().noneMatch(one -> one.code().equals(recipient.code())))
        .toList();
  }

  private Optional<String> place(Draft draft) {
    return draft.reading().chain().stream()
        .map(Token::index)
        .flatMap(at -> places.place(sentence, at).stream())
        .flatMap(place -> Optional.ofNullable(place.code()).stream())
        .findFirst();
  }

  private Optional<String> atHome(
      List<Party> actors, Sector recipient, boolean byLaw, boolean toldToMove) {
    return actors.stream()
        .filter(actor -> !Naming.isInternational(actor.code()))
        .filter(actor ->
            isAtHome(actor.sector(), recipient)
                || byLaw && actor.sector() == null
                || actor.sector() == Sector.CVL && recipient == Sector.GOV
                || toldToMove && isOwnArmy(actor, recipient))
        .filter(actor -> isOnAnybody(actor) || isSpokenOf(actor.code()))
        .map(Party::code)
        .findFirst();
  }

  private static boolean isAtHome(@Nullable Sector actor, Sector recipient) {
    if (actor == null) return false;
    boolean authority = actor == Sector.COP || actor == Sector.JUD;
    return AT_HOME.contains(actor)
        && (authority ? !ABROAD.contains(recipient) : !OF_ANY_STATE.contains(recipient));
  }

  /** "The army ordered villagers to leave", in news of its own country. */
  private boolean isOwnArmy(Party actor, Sector recipient) {
    return actor.sector() == Sector.MIL
        && recipient == Sector.CVL
        && actor.code().equals(story.discourse().mainCountry());
  }

  /** "Turkey jailed two smugglers": a state arrests and sentences on its own ground. */
  private static boolean isByLaw(Draft draft) {
    String mode = draft.code().mode();
    return mode != null && (mode.equals("arrest") || mode.equals("convict"));
  }

  /** "Condolences to the families": those of the country that the article is about. */
  private boolean isSpokenOf(String code) {
    String main = story.discourse().mainCountry();
    return main == null || main.equals(code);
  }

  private static boolean isOnAnybody(Party actor) {
    return actor.sector() != null && ON_ANYBODY.contains(actor.sector());
  }

  private Party party(ActorMention mention, Who.Role role, String code) {
    Span span = sentence.span(mention.from(), mention.to());
    String words = span.of(story.article().text());
    return new Party(
        words,
        role.role(),
        code,
        role.sector(),
        span,
        "'%s' of no named country, taken to be of %s where it happens".formatted(words, code));
  }
}

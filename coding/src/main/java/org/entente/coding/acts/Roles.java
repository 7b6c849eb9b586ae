package org.entente.coding.acts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Sector;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.GivenNames;
import org.entente.coding.actors.Naming;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.EventType;

/** Finds who acts and on whom in a reading, among the actors mentioned in the sentence. */
public final class Roles {
  private static final List<String> RECIPIENT_SLOTS =
      List.of(
          "object",
          "indirect",
          "against",
          "on",
          "upon",
          "with",
          "to",
          "toward",
          "towards",
          "at",
          "from",
          "of",
          "for",
          "over",
          "into",
          "between");

  /** Types whose parties act together when no recipient is told apart. */
  private static final Set<EventType> JOINT =
      Set.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.COOPERATE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.RETREAT,
          EventType.ASSAULT,
          EventType.SANCTION);

  /** Where an operator over another's act names the other outright. */
  static final Set<String> ADDRESSED = Set.of("object", "indirect", "on", "upon");

  /** "The march against Togo": whom it is about is not who marches. */
  private static final Set<String> TOPICS =
      Set.of("about", "against", "over", "after", "via", "since", "during", "amid", "despite");

  private static final Set<String> OCCASIONS =
      Set.of("after", "before", "since", "during", "amid", "despite", "following");

  private static final Set<String> MEMBERS = Set.of("country", "nation", "state", "member");

  static final Set<String> COMPANIONS = Set.of("along with", "together with", "as well as");

  /** Of these an act noun beside them says how: "was killed in a raid", "the target of a raid". */
  private static final Set<String> SUFFERED =
      Set.of("kill", "injure", "wound", "hurt", "hit", "strike", "destroy", "damage");

  private static final Set<String> MEANS = Set.of("in", "by", "during");

  private static final Set<String> SUFFERERS =
      Set.of("target", "victim", "object", "scene", "site", "subject");

  private static final Set<String> NORMS =
      Set.of("law", "constitution", "bill", "legislation", "amendment", "provision", "statute");

  /** Operators whose content is what another does or did. */
  private static final Set<String> ASKING =
      Set.of("demand", "allow", "accuse", "condemn", "praise");

  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep", "advcl", "conj");

  /** CAMEO codes of consulting, telephoning, meeting on third ground and negotiating. */
  private static final Set<String> MUTUAL = Set.of("040", "041", "044", "046");

  /** Where a meeting takes place, rather than with whom. */
  private static final Set<String> PLACE_SLOTS = Set.of("in", "at", "on");

  private static final Set<String> HOME_LINKS = Set.of("from", "in", "at", "near", "outside");

  /** What members of one government, parliament or court do to each other. */
  private static final Set<EventType> AMONG_COLLEAGUES =
      Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REQUEST, EventType.REJECT);

  private static final Set<String> OPPONENTS =
      Set.of("critic", "opponent", "rival", "enemy", "foe", "detractor", "accuser", "attacker");

  static final Set<String> GATHERINGS =
      Set.of("protest", "demonstration", "rally", "march", "sit-in", "uprising");

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final List<ActorMention> mentions;

  /** "Troops", "the opposition": recipients only where no known actor is. */
  private final List<ActorMention> roleWords;

  public Roles(Grammar grammar, List<ActorMention> mentions) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.mentions = mentions;
    this.roleWords =
        mentions.stream().filter(mention -> mention.who() instanceof Who.Role).toList();
  }

  /**
   * The parties of an act.
   *
   * @param actors empty when nobody known acts
   * @param recipients empty for a joint act or when nobody known is acted on
   */
  public record Parties(List<ActorMention> actors, List<ActorMention> recipients) {}

  private boolean isPlace(ActorMention mention) {
    return PLACE_SLOTS.contains(grammar.preposition(sentence.token(mention.head())));
  }

  /** "Troops attacked Ukraine": whoever they are, not the ones of the state attacked. */
  private boolean actsOnItself(ActorMention actor, Token trigger) {
    return actor.who() instanceof Who.Known known
        && known.assumed()
        && mentionsOf(grammar.objects(trigger), Set.of()).stream()
            .anyMatch(other ->
                other.who() instanceof Who.Known whole
                    && whole.sector() == null
                    && whole.code().equals(known.code()));
  }

  private boolean isNoTopic(ActorMention mention) {
    return !TOPICS.contains(grammar.preposition(sentence.token(mention.head())));
  }

  /** Whether a phrase names an actor, by its head or inside it. */
  public boolean namesActor(Token head) {
    return !mentionsIn(head).isEmpty();
  }

  public Parties of(Reading reading) {
    Parties parties = apart(reading);
    List<ActorMention> actors = parties.actors();
    List<ActorMention> recipients = parties.recipients();
    if (!actors.isEmpty() && MUTUAL.contains(reading.code().cameo())) {
      // a meeting is as much the other's act
      Set<ActorMention> all = new LinkedHashSet<>(actors);
      recipients.stream().filter(mention -> !isPlace(mention)).forEach(all::add);
      return new Parties(List.copyOf(all), List.of());
    }
    return parties;
  }

  /** The parties with the two sides of a mutual act told apart, for one that a side refuses. */
  public Parties apart(Reading reading) {
    List<ActorMention> actors = actors(reading);
    List<ActorMention> recipients =
        recipients(reading, new LinkedHashSet<>(union(actors, roleWords)));
    if (recipients.isEmpty()) recipients = recipients(reading, new LinkedHashSet<>(actors));
    // "shouting 'shame on you'": a cry names no side
    if (reading.code().type() == EventType.PROTEST)
      recipients =
          recipients.stream()
              .filter(mention -> !(mention.who() instanceof Who.Addressee))
              .filter(mention -> !isBeside(mention))
              .toList();
    if (actors.isEmpty()
        && recipients.stream().map(Roles::code).distinct().count() > 1
        && JOINT.contains(reading.code().type())) {
      // "talks between A and B", "A-B talks"
      return new Parties(recipients, List.of());
    }
    // "nine men were jailed in Leeds": a place acts only on somebody who is not of it
    if (recipients.stream().noneMatch(mention -> mention.who() instanceof Who.Known)
        && reading.entry().recipient().contains("object")
        && grammar.isPassive(reading.trigger())
        && mentionsOf(grammar.ownSubjects(reading.trigger()), Set.of()).isEmpty())
      return new Parties(List.of(), List.of());
    return new Parties(actors, withoutOwn(recipients, actors));
  }

  /** "Chad and Mali fought over Aozou": what is of one of several who act together is no party. */
  private static List<ActorMention> withoutOwn(
      List<ActorMention> recipients, List<ActorMention> actors) {
    Set<String> codes = actors.stream().map(Roles::code).collect(Collectors.toSet());
    if (codes.size() < 2) return recipients;
    return recipients.stream().filter(mention -> !codes.contains(code(mention))).toList();
  }

  private List<ActorMention> actors(Reading reading) {
    for (Reading at = reading; at != null; at = at.content()) {
      List<String> slots = at.entry().actor().isEmpty() ? List.of("subject") : at.entry().actor();
      for (String slot : slots) {
        List<Token> heads =
            at == reading && slot.equals("subject")
                ? grammar.ownSubjects(at.trigger())
                : Slots.of(grammar, at.trigger(), slot);
        // "Thai law forbids": what a rule says is nobody's act of that day
        if (heads.stream().anyMatch(head -> NORMS.contains(head.lemma()))) return List.of();
        Token trigger = at.trigger();
        List<ActorMention> found =
            mentionsOf(heads, Set.of()).stream()
                .filter(mention -> isNoTopic(mention) && !actsOnItself(mention, trigger))
                // "in the history of Chad": a place acts only by itself
                .filter(mention -> !slot.equals("in") || isOneOf(mention, heads))
                .toList();
        if (found.isEmpty()) found = behind(trigger, heads);
        else if (slot.equals("subject")) found = withCompanions(found, heads, trigger);
        if (!found.isEmpty()) {
          List<ActorMention> own = isDenying(at) ? ownDoers(at) : List.of();
          return own.isEmpty() ? found : own;
        }
      }
      List<ActorMention> between =
          mentionsOf(grammar.prepositional(at.trigger(), Set.of("between")), Set.of());
      if (between.size() > 1 && JOINT.contains(reading.code().type())) return between;
      if (isSomebodyElses(at)) return List.of();
    }
    return List.of();
  }

  /** "Chad, along with Mali, condemned it". */
  private List<ActorMention> withCompanions(
      List<ActorMention> found, List<Token> heads, Token trigger) {
    List<Token> companions =
        Stream.concat(heads.stream(), Stream.of(trigger))
            .flatMap(head -> sentence.children(head, "nmod", "obl"))
            .filter(companion -> COMPANIONS.contains(grammar.preposition(companion)))
            .toList();
    return companions.isEmpty()
        ? found
        : union(found, mentionsOf(companions, new LinkedHashSet<>(found)));
  }

  /** "Chad denied that Mali had attacked": what is denied is done by whom it names. */
  private static boolean isDenying(Reading reading) {
    return "deny".equals(reading.entry().operator()) && reading.content() != null;
  }

  private List<ActorMention> ownDoers(Reading denial) {
    Reading content = denial.content();
    if (content == null || !content.trigger().isVerb()) return List.of();
    return mentionsOf(
        grammar.subjects(content.trigger()).stream()
            .filter(doer -> sentence.dominates(content.trigger(), doer))
            .toList(),
        Set.of());
  }

  private static boolean isOneOf(ActorMention mention, List<Token> heads) {
    return heads.stream().anyMatch(head -> mention.covers(head.index()));
  }

  /** "The bill would let France vote": whoever would do the content, the bill is none of his. */
  private boolean isSomebodyElses(Reading reading) {
    Reading content = reading.content();
    if (content == null || !reading.trigger().isVerb()) return false;
    List<Token> doers = grammar.subjects(reading.trigger());
    // "Mali was told to stop": by whom is not known
    if (doers.isEmpty() && asksOthers(reading)) return grammar.isPassive(reading.trigger());
    return !doers.isEmpty()
        && doers.stream()
            .noneMatch(doer ->
                sentence.dominates(doer, content.trigger())
                    && !sentence.dominates(doer, reading.trigger()));
  }

  /** Whether a hostile act is condemned, or a friendly one praised: it is about who did it. */
  private static boolean isJudging(Reading reading) {
    Reading content = reading.content();
    return content != null
        && "condemn".equals(reading.entry().operator())
        && content.code().isConflict();
  }

  private static boolean asksOthers(Reading reading) {
    String operator = reading.entry().operator();
    return operator != null && ASKING.contains(operator);
  }

  /** "Announced sanctions against X, which hampered": not X does it, but who announced them. */
  private List<ActorMention> behind(Token trigger, List<Token> heads) {
    boolean suffers =
        trigger.relation().equals("acl:relcl")
            && heads.stream()
                .flatMap(head -> mentionsIn(head).stream())
                .anyMatch(mention ->
                    grammar.preposition(sentence.token(mention.head())).equals("against"));
    if (!suffers) return List.of();
    return mentionsOf(
        heads.stream().flatMap(head -> grammar.subjects(head).stream()).toList(), Set.of());
  }

  private static List<ActorMention> union(List<ActorMention> some, List<ActorMention> more) {
    List<ActorMention> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private List<ActorMention> recipients(Reading reading, Set<ActorMention> taken) {
    List<Token> sufferers = sufferers(reading);
    if (!sufferers.isEmpty()) return mentionsOf(sufferers, taken);
    boolean asksOthers = asksOthers(reading);
    Reading judged = isJudging(reading) ? reading.content() : null;
    for (String slot : reading.entry().recipient()) {
      // "condemned the annexation of Crimea": not who suffers it is condemned
      if (judged != null && Slots.of(grammar, reading.trigger(), slot).contains(judged.trigger()))
        continue;
      if (asksOthers && !ADDRESSED.contains(slot) && reading.content() != null) {
        List<ActorMention> doers = doers(reading.content(), taken);
        if (!doers.isEmpty()) return doers;
      }
      List<ActorMention> found =
          inSlot(reading.trigger(), slot, taken).stream()
              .filter(mention -> judged == null || !isUnder(mention, judged))
              .toList();
      if (!found.isEmpty()) return found;
    }
    Reading content = reading.content();
    if (content != null) {
      // "held drills around Taiwan": what the noun asks for hangs on its verb
      if ("do".equals(reading.entry().operator()))
        for (String slot : content.entry().recipient()) {
          List<ActorMention> found = inSlot(reading.trigger(), slot, taken);
          if (!slot.equals("object") && !found.isEmpty()) return found;
        }
      if (asksOthers) {
        List<ActorMention> doers = doers(content, taken);
        if (!doers.isEmpty()) return doers;
      }
      // "condemned the Russian attack"
      if (judged != null) return mentionsOf(grammar.ownSubjects(content.trigger()), taken);
      List<ActorMention> inner = recipients(content, taken);
      if (!inner.isEmpty()) return inner;
      List<ActorMention> doers = mentionsOf(grammar.subjects(content.trigger()), taken);
      if (!doers.isEmpty()) return doers;
    }
    if (reading.entry().joint()) return List.of();
    List<ActorMention> colleagues = colleagues(reading, taken);
    if (!colleagues.isEmpty()) return colleagues;
    for (String slot : RECIPIENT_SLOTS) {
      // "put its army on alert": the object is the actor's own
      if (reading.entry().actor().contains(slot)) continue;
      // "marched with Kenyans": beside them, not against them
      if (slot.equals("with") && reading.code().type() == EventType.PROTEST) continue;
      List<ActorMention> found = mentionsOf(Slots.of(grammar, reading.trigger(), slot), taken);
      if (!found.isEmpty()) return found.stream().map(this::inRoleAbove).toList();
    }
    // "the attack on Iraq killed nine"
    if (reading.code().type() == EventType.ASSAULT && reading.trigger().isVerb()) {
      List<ActorMention> attacked =
          grammar.surfaceSubjects(reading.trigger()).stream()
              .filter(attack -> attack.isNoun() && !attack.isName())
              .flatMap(attack -> inSlot(attack, "on/against", taken).stream())
              .toList();
      if (!attacked.isEmpty()) return attacked;
    }
    // "agreed to take in Syrians": the act is none we know, but it is on them
    if (reading.entry().isOperator() && content == null) {
      List<ActorMention> found =
          inSlot(reading.trigger(), "clause", taken).stream()
              // "agreed to add members to its council": one's own body is no other side
              .filter(mention -> taken.stream().noneMatch(own -> code(own).equals(code(mention))))
              .toList();
      if (!found.isEmpty()) return found;
    }
    // "sent troops to help Mali": whom the purpose names
    for (Token purpose : grammar.clauses(reading.trigger())) {
      List<ActorMention> found = mentionsOf(grammar.objects(purpose), taken);
      if (!found.isEmpty() && grammar.preposition(purpose).equals("to")) return found;
    }
    boolean unknownContent = reading.entry().isOperator() && content == null;
    return unknownContent ? List.of() : below(reading, taken);
  }

  /** "Condemned the killing of Kurds": who suffers what is condemned is not condemned. */
  private boolean isUnder(ActorMention mention, Reading judged) {
    return sentence.dominates(judged.trigger(), sentence.token(mention.head()))
        && !grammar.ownSubjects(judged.trigger()).contains(sentence.token(mention.head()));
  }

  /** "Was killed in a raid", "was the target of a raid": whom the verb above the noun names. */
  List<Token> sufferers(Reading reading) {
    Token noun = reading.trigger();
    if (noun.isVerb() || reading.code().type() != EventType.ASSAULT || noun.head() < 0)
      return List.of();
    Token above = sentence.token(noun.head());
    if (above.isVerb())
      return SUFFERED.contains(above.lemma())
              && grammar.isPassive(above)
              && MEANS.contains(grammar.preposition(noun))
          ? grammar.objects(above)
          : List.of();
    return SUFFERERS.contains(above.lemma()) && sentence.child(above, "cop").isPresent()
        ? grammar.surfaceSubjects(above)
        : List.of();
  }

  /** "The president fired the minister": of one government, but the object is another. */
  private List<ActorMention> colleagues(Reading reading, Set<ActorMention> taken) {
    if (!AMONG_COLLEAGUES.contains(reading.code().type())
        || !reading.entry().recipient().contains("object")) return List.of();
    return grammar.objects(reading.trigger()).stream()
        .filter(object -> object.isNoun() && !object.tag().endsWith("S"))
        .flatMap(object ->
            mentions.stream()
                .filter(mention -> mention.head() == object.index() && !taken.contains(mention)))
        .filter(mention ->
            mention.who() instanceof Who.Known one
                && one.sector() != null
                && taken.stream()
                    .anyMatch(other ->
                        other.who() instanceof Who.Known two
                            && isSameSide(mention, other)
                            && !one.name().equals(two.name())))
        .toList();
  }

  /** "aid for those hit by floods in Malawi": nobody stands in a slot, but somebody below it. */
  private List<ActorMention> below(Reading reading, Set<ActorMention> taken) {
    Token trigger = reading.trigger();
    String slots = trigger.isVerb() ? "object" : "of/to/for/against/on";
    if (reading.entry().actor().contains(slots)) return List.of();
    for (Token object : Slots.of(grammar, trigger, slots))
      for (ActorMention mention : mentions)
        if (mention.from() > trigger.index()
            && (reading.code().type() == EventType.AID || !isPlace(mention))
            && !sentence.token(mention.from() - 1).text().equals(",")
            && !sentence.token(mention.head()).tag().equals("PRP")
            && isInObject(sentence.token(mention.head()), object)
            && taken.stream().noneMatch(other -> isSameSide(mention, other)))
          return List.of(inRoleOf(object, mention));
    return List.of();
  }

  /** "A protest with the veterans": beside them, not against them. */
  private boolean isBeside(ActorMention mention) {
    Token beside = sentence.token(mention.head());
    return grammar.preposition(beside).equals("with")
        && sentence
            .head(beside)
            .filter(above -> above.isVerb() || GATHERINGS.contains(above.lemma()))
            .isPresent();
  }

  private ActorMention inRoleAbove(ActorMention place) {
    int above = sentence.token(place.head()).head();
    return above < 0 ? place : inRoleOf(sentence.token(above), place);
  }

  /** "Residents of her city": people of that place, not the place. */
  private ActorMention inRoleOf(Token object, ActorMention place) {
    if (!(place.who() instanceof Who.Known of)
        || of.sector() != null && of.sector() != Sector.UNK
        || !Set.of("of", "in", "from").contains(grammar.preposition(sentence.token(place.head()))))
      return place;
    return roleWords.stream()
        .filter(role -> role.head() == object.index())
        .filter(role -> sentence.token(place.head()).head() == object.index())
        .filter(role -> role.who() instanceof Who.Role)
        .map(role -> {
          Sector sector = ((Who.Role) role.who()).sector();
          return role.as(new Who.Known(of.name(), of.code(), sector, of.basis(), of.assumed()));
        })
        .findFirst()
        .orElse(place);
  }

  /** Whether a word stands under another, and in no clause of its own that somebody says. */
  private boolean isInObject(Token word, Token object) {
    Token at = word;
    while (at.index() != object.index()) {
      if (at.head() < 0
          || CLAUSES.contains(at.plainRelation())
          || TOPICS.contains(grammar.preposition(at))) return false;
      at = sentence.token(at.head());
    }
    return true;
  }

  /** Who would do what is asked, allowed, blamed or praised. */
  private List<ActorMention> doers(Reading content, Set<ActorMention> taken) {
    List<ActorMention> doers = mentionsOf(grammar.surfaceSubjects(content.trigger()), taken);
    for (String slot : content.entry().actor())
      if (doers.isEmpty()) doers = mentionsOf(Slots.of(grammar, content.trigger(), slot), taken);
    return doers;
  }

  /** Actors in a slot; in a clause its subjects first ("found him guilty"), then its objects. */
  private List<ActorMention> inSlot(Token predicate, String slot, Set<ActorMention> taken) {
    List<ActorMention> found = mentionsOf(Slots.of(grammar, predicate, slot), taken);
    if (!found.isEmpty() || !slot.equals("clause")) return found;
    for (Token clause : grammar.clauses(predicate)) {
      List<ActorMention> inside = mentionsOf(grammar.surfaceSubjects(clause), taken);
      for (int i = 0; inside.isEmpty() && i < RECIPIENT_SLOTS.size(); i++)
        inside = mentionsOf(Slots.of(grammar, clause, RECIPIENT_SLOTS.get(i)), taken);
      if (!inside.isEmpty()) return inside;
    }
    return List.of();
  }

  /** "Russia pulls its troops back": a state is not acted on by itself, a part of it may be. */
  public static boolean isSameSide(ActorMention mention, ActorMention other) {
    if (mention.equals(other)) return true;
    return mention.who() instanceof Who.Known one
        && other.who() instanceof Who.Known two
        && one.code().equals(two.code())
        && (one.sector() == null || one.sector() == two.sector())
        && !areTwoPeople(one, two);
  }

  /** "Johnson dismissed Gove": of one government, but two. */
  private static boolean areTwoPeople(Who.Known one, Who.Known two) {
    return !one.name().equals(two.name()) && isPerson(one.name()) && isPerson(two.name());
  }

  private static boolean isPerson(String name) {
    int space = name.indexOf(' ');
    return space > 0 && GivenNames.holds(name.substring(0, space));
  }

  /** "Iraqis marched in Baghdad": it is where they are. */
  private static boolean isOfOneState(ActorMention mention, ActorMention other) {
    return code(mention).equals(code(other));
  }

  /** The code of a known actor; for anybody else his words, so that no two are alike. */
  private static String code(ActorMention mention) {
    return mention.who() instanceof Who.Known known ? known.code() : mention.toString();
  }

  private List<ActorMention> mentionsOf(List<Token> heads, Set<ActorMention> taken) {
    Set<ActorMention> found = new LinkedHashSet<>();
    for (Token head : heads)
      for (ActorMention mention : mentionsIn(head))
        if (taken.stream()
            .noneMatch(other ->
                isSameSide(mention, other) || (isPlace(mention) && isOfOneState(mention, other))))
          found.add(mention);
    return List.copyOf(found);
  }

  /**
   * The actor that a phrase stands for: a mention at its head, else the nearest inside it, seen
   * through owners, adjectives and "of"; never one inside a clause.
   */
  public List<ActorMention> mentionsIn(Token head) {
    return withConjuncts(nearest(head));
  }

  private List<ActorMention> nearest(Token head) {
    Deque<Token> queue = new ArrayDeque<>();
    queue.add(head);
    while (!queue.isEmpty()) {
      Token at = queue.poll();
      List<ActorMention> here = at(at);
      if (!here.isEmpty()) return here;
      for (Token child : sentence.children(at))
        if (isInsidePhrase(child)
            && !isHome(at, child)
            && !isTopic(at, child)
            && !isOccasion(child)
            && !isMember(at, child)
            && !isOpponent(at, child)) queue.add(child);
    }
    return List.of();
  }

  /** "diplomats from Germany, Poland and Sweden": the others of a list that a mention begins. */
  private List<ActorMention> withConjuncts(List<ActorMention> mentions) {
    Set<ActorMention> all = new LinkedHashSet<>(mentions);
    Deque<ActorMention> open = new ArrayDeque<>(mentions);
    while (!open.isEmpty()) {
      ActorMention mention = open.poll();
      for (int index = mention.from(); index < mention.to(); index++)
        sentence
            .children(sentence.token(index), "conj")
            .filter(conjunct -> !conjunct.isVerb() && !mention.covers(conjunct.index()))
            .flatMap(conjunct -> nearest(conjunct).stream())
            .filter(all::add)
            .forEach(open::add);
      coordinatedBefore(mention).filter(all::add).ifPresent(open::add);
      behindPlaceOf(mention).stream().filter(all::add).forEach(open::add);
    }
    return all.stream().sorted(Comparator.comparingInt(ActorMention::from)).toList();
  }

  /**
   * "Smith of Chad and Jones of Mali": the parser may join the second man to the first's country.
   */
  private List<ActorMention> behindPlaceOf(ActorMention person) {
    if (!(person.who() instanceof Who.Known known) || !isPerson(known.name())) return List.of();
    return sentence
        .children(sentence.token(person.head()), "nmod")
        .filter(place -> grammar.preposition(place).equals("of"))
        .flatMap(place -> sentence.children(place, "conj"))
        .flatMap(conjunct -> at(conjunct).stream())
        .filter(other -> other.who() instanceof Who.Known two && isPerson(two.name()))
        .toList();
  }

  /** "British and French negotiators": the adjective before is joined by the comma or "and". */
  private Optional<ActorMention> coordinatedBefore(ActorMention mention) {
    int and = mention.from() - 1;
    if (and > 0 && sentence.token(and).lemma().equals("the")) and--;
    if (and < 1 || !Set.of("and", "or", "&").contains(sentence.token(and).lemma()))
      return Optional.empty();
    int last = and - 1;
    return mentions.stream()
        .filter(other -> other.to() - 1 == last)
        .filter(other ->
            sentence.dominates(sentence.token(mention.head()), sentence.token(other.head())))
        .findFirst();
  }

  /** "The people and its support for Chad": what somebody's own is for is no part of a phrase. */
  private boolean isTopic(Token noun, Token child) {
    return child.relation().equals("nmod")
        && Set.of("for", "against").contains(grammar.preposition(child))
        && sentence.children(noun, "nmod:poss").anyMatch(owner -> owner.tag().equals("PRP$"));
  }

  /** "Hatred after attacks on a temple": what went before it is no part of it. */
  private boolean isOccasion(Token child) {
    return child.plainRelation().equals("nmod") && OCCASIONS.contains(grammar.preposition(child));
  }

  /** "A single EU country": one of its members, and not the Union. */
  private boolean isMember(Token noun, Token child) {
    return MEMBERS.contains(noun.lemma())
        && !noun.tag().endsWith("S")
        && at(child).stream()
            .anyMatch(mention ->
                mention.who() instanceof Who.Known known && Naming.isInternational(known.code()));
  }

  /** "His critics blame him": they are not he. */
  private static boolean isOpponent(Token noun, Token child) {
    return child.relation().equals("nmod:poss") && OPPONENTS.contains(noun.lemma());
  }

  /** "a Bruce Smith from Toronto": where somebody unknown comes from does not act for him. */
  private boolean isHome(Token name, Token child) {
    return name.isName()
        && child.plainRelation().equals("nmod")
        && HOME_LINKS.contains(grammar.preposition(child));
  }

  private static boolean isInsidePhrase(Token child) {
    return switch (child.plainRelation()) {
      case "compound", "amod", "nmod", "appos", "flat", "conj", "nummod", "det" -> true;
      case "dep" -> !child.isVerb();
      default -> false;
    };
  }

  List<ActorMention> at(Token token) {
    List<ActorMention> here = new ArrayList<>();
    for (ActorMention mention : mentions) if (mention.covers(token.index())) here.add(mention);
    return here;
  }

  /** The mention nearest before a word that is not among the given ones. */
  public Optional<ActorMention> nearestBefore(Token token, Set<ActorMention> not) {
    return mentions.stream()
        .filter(m -> m.to() <= token.index() && !not.contains(m))
        .reduce((first, second) -> second);
  }
}

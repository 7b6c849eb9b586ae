package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in which slot of a predicate, whatever the construction: active, passive, relative,
 * reduced, controlled, coordinated, nominal. Slots hold the head words of their phrases.
 *
 * <p>The parser attaches prepositional phrases to the wrong neighbour often enough that a
 * predicate's prepositions are looked for under its object too.
 */
public final class Grammar {
  /** Verbs whose object, not subject, does what the infinitive says. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "allow",
          "ask",
          "urge",
          "order",
          "force",
          "tell",
          "call",
          "press",
          "pressure",
          "invite",
          "encourage",
          "persuade",
          "help",
          "enable",
          "permit",
          "require",
          "want",
          "let",
          "make",
          "warn",
          "push",
          "authorize",
          "authorise",
          "instruct",
          "direct",
          "command",
          "compel",
          "convince",
          "advise",
          "implore",
          "beg",
          "request",
          "expect",
          "lead",
          "prompt",
          "cause",
          "assist",
          "bar",
          "ban",
          "prohibit",
          "forbid",
          "summon",
          "challenge",
          "appeal",
          "remind");

  /** Nouns that only count or package what follows their "of". */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "round",
          "series",
          "set",
          "package",
          "wave",
          "lot",
          "number",
          "group",
          "kind",
          "type",
          "form",
          "part",
          "piece",
          "batch",
          "bulk",
          "majority",
          "rest",
          "dozens",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "billion",
          "ton",
          "tonne",
          "barrage",
          "string",
          "spate",
          "raft",
          "campaign",
          "act",
          "couple",
          "range",
          "variety",
          "pair",
          "amount",
          "most",
          "all",
          "some",
          "many",
          "several",
          "one",
          "two",
          "three",
          "both",
          "none",
          "any",
          "load",
          "shipment",
          "planeload",
          "shipload",
          "truckload",
          "boatload",
          "consignment",
          "worth",
          "volley",
          "level",
          "tranche",
          "stretch",
          "section",
          "leg",
          "flurry",
          "member",
          "means",
          "course",
          "process",
          "wake",
          "use",
          "possibility",
          "prospect",
          "hundreds",
          "thousands",
          "millions",
          "tens",
          "scores",
          "score",
          "ten",
          "total",
          "handful",
          "bout",
          "team",
          "text",
          "version");

  private static final Set<String> CRAFT =
      Set.of(
          "plane",
          "aircraft",
          "jet",
          "flight",
          "ship",
          "vessel",
          "boat",
          "truck",
          "lorry",
          "convoy",
          "train",
          "helicopter",
          "freighter");

  private static final Set<String> CARRIES = Set.of("carry", "bring", "transport", "deliver");
  private static final Set<String> LADEN = Set.of("load", "pack", "fill", "lade");

  /** Particles that parsers take for the preposition of the object: "called in the envoy". */
  private static final Set<String> PARTICLE_VERBS =
      Set.of(
          "call in",
          "call off",
          "call on",
          "call upon",
          "cut off",
          "shut off",
          "shut down",
          "break off",
          "seal off",
          "put off",
          "round up",
          "blow up",
          "take over",
          "turn down",
          "shoot down",
          "gun down",
          "throw out",
          "kick out",
          "pull out",
          "hand over");

  /** "summoned the envoy over clashes": what is done because of an act is not its doer's doing. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "over",
          "after",
          "about",
          "amid",
          "amidst",
          "despite",
          "before",
          "during",
          "since",
          "following",
          "because of",
          "due to",
          "given",
          "regarding",
          "concerning",
          "against",
          "from");

  /** What stands beside an act, with doers of its own. */
  private static final Set<String> BESIDE = Set.of("with", "for", "on", "over", "after", "at");

  /** Before a participle they belong to the noun: "wrote on a website blaming". */
  private static final Set<String> OF_PLACE = Set.of("on", "via", "in", "at");

  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final int DEEPEST = 6;

  private final ParsedSentence sentence;

  /** By word: what was asked of it before, for rule after rule asks for the same. */
  private final @Nullable String[] prepositions;

  private final List<Map<String, List<Token>>> slots;

  /**
   * @param sentence its answers are kept, so that one for each sentence is enough; not shared
   *     between threads
   */
  public Grammar(ParsedSentence sentence) {
    this.sentence = sentence;
    this.prepositions = new String[sentence.size()];
    this.slots = new ArrayList<>(Collections.nCopies(sentence.size(), Map.of()));
  }

  /** What stands in a slot of a predicate, read at the first time that it is asked for. */
  List<Token> known(Token predicate, String slot, Supplier<List<Token>> read) {
    List<Token> known = slots.get(predicate.index()).get(slot);
    if (known != null) return known;
    List<Token> found = List.copyOf(read.get());
    if (slots.get(predicate.index()).isEmpty()) slots.set(predicate.index(), new HashMap<>());
    slots.get(predicate.index()).put(slot, found);
    return found;
  }

  public ParsedSentence sentence() {
    return sentence;
  }

  /** Who does it: subjects of an active verb, the by-phrase of a passive one, a noun's owner. */
  public List<Token> subjects(Token predicate) {
    return subjects(predicate, DEEPEST);
  }

  private List<Token> subjects(Token predicate, int depth) {
    if (depth == 0) return List.of();
    if (isNominal(predicate)) return nominalSubjects(predicate, depth);
    if (isPassive(predicate)) {
      return agents(predicate);
    }
    return surfaceSubjects(predicate, depth);
  }

  /** The by-phrase of a passive verb; "destroyed, with estimates by the union" has none. */
  private List<Token> agents(Token verb) {
    // "petitioned by Chad for a ruling on the visit by Mali": the nearest is who did it
    Optional<Token> nearest =
        sentence
            .children(verb, "obl", "nmod")
            .filter(phrase -> preposition(phrase).equals("by"))
            .findFirst();
    if (nearest.isPresent()) return withConjuncts(nearest.get());
    return prepositional(verb, Set.of("by")).stream()
        .filter(agent -> !isBeside(agent, verb))
        .toList();
  }

  private boolean isBeside(Token agent, Token verb) {
    for (Token at = agent; at.head() >= 0 && at.head() != verb.index(); )
      if (BESIDE.contains(preposition(at = sentence.token(at.head())))) return true;
    return false;
  }

  /** Who does what the verb above a noun says: "Ghana HAD TALKS with Togo". */
  List<Token> carrierSubjects(Token noun) {
    return supportingSubjects(noun, DEEPEST);
  }

  /**
   * Who does it by the phrase of the word itself: what somebody merely suffers, reports or expects
   * is not his doing, so that for a noun the verb above does not count.
   */
  public List<Token> ownSubjects(Token predicate) {
    return isNominal(predicate) ? ownersOf(predicate) : subjects(predicate);
  }

  /** The grammatical subjects, of a passive too; inherited where the clause has none of its own. */
  public List<Token> surfaceSubjects(Token predicate) {
    return surfaceSubjects(predicate, DEEPEST);
  }

  private List<Token> surfaceSubjects(Token predicate, int depth) {
    if (depth == 0) return List.of();
    List<Token> own = new ArrayList<>();
    for (Token child : sentence.children(predicate))
      if ((child.plainRelation().equals("nsubj") || child.plainRelation().equals("csubj"))
          && !isPlaceOf(predicate, child)) own.addAll(withConjuncts(antecedent(child, predicate)));
    if (own.isEmpty()) own.addAll(afterDay(predicate));
    if (own.isEmpty()) own.addAll(participants(predicate));
    if (!own.isEmpty()) return own;
    Optional<Token> governor = sentence.head(predicate);
    if (governor.isEmpty()) return List.of();
    Token head = governor.get();
    Optional<Token> said = strandedSubject(predicate, head);
    if (said.isPresent()) return withConjuncts(said.get());
    return switch (predicate.plainRelation()) {
      case "conj" -> isPredicate(head) ? surfaceSubjects(head, depth - 1) : List.of();
      case "xcomp" -> controllers(head, depth);
      case "advcl", "ccomp", "parataxis", "dep" -> {
        if (!isPredicate(head) || !hasNoSubject(predicate)) yield List.of();
        // "jailed them for beating", "kept them from beating": not who jails or keeps
        List<Token> objects =
            predicate.tag().equals("VBG") && preposition(predicate).matches("for|from")
                ? objects(head)
                : List.of();
        yield objects.isEmpty() ? surfaceSubjects(head, depth - 1) : objects;
      }
      case "acl" -> aclSubjects(predicate, head, depth);
      // "protesting legislators": they do it
      case "amod" -> predicate.tag().equals("VBG") ? withConjuncts(head) : List.of();
      default -> List.of();
    };
  }

  /** "On Thursday Putin invited": the parser may take day and subject for one name. */
  private List<Token> afterDay(Token verb) {
    return sentence
        .children(verb, "obl")
        .filter(phrase -> phrase.index() < verb.index() && phrase.isName())
        .filter(phrase ->
            sentence
                .children(phrase, "case")
                .anyMatch(on -> DAYS.contains(sentence.token(on.index() + 1).text())))
        .flatMap(phrase -> withConjuncts(phrase).stream())
        .toList();
  }

  /** "Was interrupted by protesting farmers": the parser takes the farmers for an object. */
  private List<Token> participants(Token participle) {
    return participle.tag().equals("VBG") && preposition(participle).equals("by")
        ? sentence
            .children(participle, "obj")
            .filter(noun -> noun.index() == participle.index() + 1 && noun.tag().equals("NNS"))
            .toList()
        : List.of();
  }

  /** "A message on a website blaming Peru": the parser may take the website for who blames. */
  private boolean isPlaceOf(Token participle, Token noun) {
    return participle.tag().equals("VBG")
        && noun.index() > 0
        && OF_PLACE.contains(sentence.token(noun.index() - 1).lemma())
        && sentence.token(noun.index() - 1).head() == participle.index();
  }

  /** "The paper reported Smith was expected": the parser may give the subject to the verb above. */
  private Optional<Token> strandedSubject(Token predicate, Token above) {
    boolean clause =
        predicate.plainRelation().equals("dep") || predicate.plainRelation().equals("ccomp");
    if (!clause || !above.isVerb() || !hasNoSubject(predicate)) return Optional.empty();
    return sentence
        .children(above, "obj")
        .filter(object ->
            sentence
                .children(predicate, "aux", "aux:pass")
                .anyMatch(aux -> isBehind(aux, object) && !aux.lemma().equals("to")))
        .findFirst();
  }

  /** Whether nothing but what belongs to a phrase stands between its head and a word. */
  private boolean isBehind(Token word, Token head) {
    for (int index = head.index() + 1; index < word.index(); index++)
      if (!sentence.token(index).isPunctuation()
          && !sentence.dominates(head, sentence.token(index))) return false;
    return word.index() > head.index();
  }

  private List<Token> aclSubjects(Token predicate, Token noun, int depth) {
    if (predicate.relation().equals("acl:relcl")) return withConjuncts(noun);
    if (predicate.tag().equals("VBG") && sentence.child(predicate, "mark").isEmpty())
      // "a quake struck Peru, killing two", "wrote on a wall blaming": it is about the clause
      return follows(predicate, ",") || preposition(noun).equals("on")
          ? ofClause(noun)
          : withConjuncts(noun);
    return nominalSubjects(noun, depth - 1);
  }

  private boolean follows(Token word, String mark) {
    return word.index() > 0 && sentence.token(word.index() - 1).text().equals(mark);
  }

  /** The subjects of the clause in which a noun stands; the noun where it stands in none. */
  private List<Token> ofClause(Token noun) {
    Token at = noun;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      if (at.isVerb() || sentence.child(at, "cop").isPresent()) {
        List<Token> subjects = surfaceSubjects(at);
        return subjects.isEmpty() ? withConjuncts(noun) : subjects;
      }
    }
    return withConjuncts(noun);
  }

  private List<Token> controllers(Token governor, int depth) {
    if (OBJECT_CONTROL.contains(governor.lemma())) {
      List<Token> objects = objects(governor);
      if (!objects.isEmpty()) return objects;
    }
    if (isNominal(governor)) {
      List<Token> owners = nominalSubjects(governor, depth - 1);
      if (!owners.isEmpty()) return owners;
    }
    return surfaceSubjects(governor, depth - 1);
  }

  /** Whether the object of a verb, not its subject, does what its infinitive says. */
  public boolean controlsItsObject(Token verb) {
    return OBJECT_CONTROL.contains(verb.lemma());
  }

  private List<Token> nominalSubjects(Token noun, int depth) {
    if (depth <= 0) return List.of();
    List<Token> found = new ArrayList<>(ownersOf(noun));
    if (sentence.children(noun, "nmod:poss").findAny().isEmpty()
        && prepositional(noun, Set.of("by")).isEmpty()
        && sentence.child(noun, "cop").isEmpty()) found.addAll(supportingSubjects(noun, depth));
    return found;
  }

  private List<Token> ownersOf(Token noun) {
    List<Token> found = new ArrayList<>();
    // a copula's subject: "Russia is ready to", "the US is in talks with"
    if (sentence.child(noun, "cop").isPresent())
      for (Token child : sentence.children(noun))
        if (child.plainRelation().equals("nsubj"))
          found.addAll(withConjuncts(antecedent(child, noun)));
    sentence.children(noun, "nmod:poss").forEach(owner -> found.addAll(withConjuncts(owner)));
    found.addAll(prepositional(noun, Set.of("by")));
    if (!found.isEmpty()) return found;
    sentence
        .children(noun, "amod", "compound")
        .filter(child -> child.isName() || Character.isUpperCase(child.text().charAt(0)))
        .forEach(found::add);
    return found;
  }

  /** The subject of the verb whose object (directly or through "round of") the noun is. */
  private List<Token> supportingSubjects(Token noun, int depth) {
    Token at = noun;
    for (int i = 0; i < DEEPEST; i++) {
      Optional<Token> governor = sentence.head(at);
      if (governor.isEmpty()) return List.of();
      Token head = governor.get();
      switch (at.plainRelation()) {
        case "obj", "obl", "xcomp" -> {
          if (CIRCUMSTANCES.contains(preposition(at))) return List.of();
          // the noun may itself be the agent: "followed by the expulsion of"
          if (!head.isVerb() || preposition(at).equals("by")) return List.of();
          return subjects(head, depth - 1);
        }
        case "nsubj" -> {
          return at.relation().equals("nsubj:pass") ? subjects(head, depth - 1) : List.of();
        }
        case "conj", "nmod", "compound", "amod", "acl", "dep", "appos" -> {
          if (CIRCUMSTANCES.contains(preposition(at))) return List.of();
          at = head;
        }
        default -> {
          return List.of();
        }
      }
    }
    return List.of();
  }

  /** What it is done to: objects of an active verb, the subject of a passive one. */
  public List<Token> objects(Token predicate) {
    Set<Token> found = new LinkedHashSet<>();
    if (isNominal(predicate)) {
      found.addAll(prepositional(predicate, Set.of("of")));
      return List.copyOf(found);
    }
    if (isPassive(predicate)) {
      for (Token child : sentence.children(predicate))
        if (child.relation().equals("nsubj:pass") || child.plainRelation().equals("nsubj"))
          found.addAll(withConjuncts(antecedent(child, predicate)));
      if (found.isEmpty())
        switch (predicate.plainRelation()) {
          case "acl" -> sentence.head(predicate).ifPresent(n -> found.addAll(withConjuncts(n)));
          case "conj", "advcl", "xcomp", "parataxis", "dep" ->
              found.addAll(surfaceSubjects(predicate));
          default -> {}
        }
      return List.copyOf(found);
    }
    for (Token child : sentence.children(predicate)) {
      if (child.plainRelation().equals("obj"))
        found.addAll(withConjuncts(antecedent(child, predicate)));
      // the second object of a ditransitive is often left as a loose dependent of the first
      if (child.plainRelation().equals("obj"))
        sentence.children(child, "dep").filter(Token::isNoun).forEach(found::add);
      if (child.relation().equals("dep") && child.isNoun() && child.index() > predicate.index())
        found.add(child);
    }
    if (found.isEmpty())
      for (Token child : sentence.children(predicate))
        if (child.plainRelation().equals("obl")
            && PARTICLE_VERBS.contains(predicate.lemma() + " " + preposition(child)))
          found.addAll(withConjuncts(child));
    if (found.isEmpty()
        && predicate.relation().equals("acl:relcl")
        && sentence.children(predicate).stream()
            .anyMatch(c -> c.plainRelation().equals("nsubj") && !isRelativePronoun(c)))
      sentence.head(predicate).ifPresent(found::add);
    if (found.isEmpty())
      // "arrested and deported ten journalists": the object hangs on the last verb
      sentence
          .children(predicate, "conj")
          .filter(Token::isVerb)
          // "surrounded him, moved a bystander": what the next verb has is its own
          .filter(verb -> !hasNounBetween(predicate, verb))
          .forEach(verb ->
              sentence
                  .children(verb, "obj")
                  .forEach(object -> found.addAll(withConjuncts(object))));
    return List.copyOf(found);
  }

  private boolean hasNounBetween(Token verb, Token next) {
    for (int index = verb.index() + 1; index < next.index(); index++)
      if (sentence.token(index).isNoun()) return true;
    return false;
  }

  /** Auxiliaries and marks; verbs in a row share those of the first: "will meet and respond". */
  List<Token> auxiliaries(Token predicate) {
    List<Token> own = sentence.children(predicate, "aux", "mark").toList();
    boolean shares =
        own.isEmpty()
            && predicate.relation().equals("conj")
            && predicate.tag().equals("VB")
            && sentence.children(predicate, "nsubj").findAny().isEmpty();
    return shares ? sentence.head(predicate).map(this::auxiliaries).orElse(own) : own;
  }

  /** Indirect objects. */
  public List<Token> indirectObjects(Token predicate) {
    return sentence.children(predicate, "iobj").flatMap(t -> withConjuncts(t).stream()).toList();
  }

  /** Heads of the phrases that one of the prepositions joins to the predicate or its object. */
  public List<Token> prepositional(Token predicate, Set<String> prepositions) {
    Set<Token> found = new LinkedHashSet<>();
    collectPrepositional(predicate, prepositions, found, isNominal(predicate) ? 2 : 3);
    if (found.isEmpty() && isNominal(predicate))
      found.addAll(besideObject(predicate, prepositions));
    return List.copyOf(found);
  }

  /** "held exercises with Japan": the noun's phrase may hang on the verb whose object it is. */
  private List<Token> besideObject(Token noun, Set<String> prepositions) {
    if (!noun.relation().equals("obj") && !noun.relation().equals("nsubj:pass")) return List.of();
    return sentence.head(noun).stream()
        .flatMap(verb -> sentence.children(verb, "obl"))
        .filter(phrase -> phrase.index() > noun.index())
        .filter(phrase -> prepositions.contains(preposition(phrase)))
        .flatMap(phrase -> withConjuncts(phrase).stream())
        .toList();
  }

  private void collectPrepositional(
      Token token, Set<String> prepositions, Set<Token> found, int depth) {
    if (depth == 0) return;
    for (Token child : sentence.children(token)) {
      String relation = child.plainRelation();
      boolean prepositional =
          relation.equals("obl")
              || relation.equals("nmod")
              || relation.equals("advcl")
              || relation.equals("acl")
              || relation.equals("dep")
              || relation.equals("xcomp");
      if (prepositional && prepositions.contains(preposition(child)))
        found.addAll(withConjuncts(child));
    }
    for (Token child : sentence.children(token)) {
      String relation = child.plainRelation();
      boolean descend =
          relation.equals("obj")
              || (relation.equals("nmod") && !child.relation().equals("nmod:poss"))
              || (relation.equals("obl") && child.index() > token.index())
              || (relation.equals("xcomp") && !child.isVerb())
              // "pulled out of Iraq", "moved closer to the border", "strike back against"
              || (relation.equals("advmod") && child.index() > token.index())
              || child.relation().equals("nsubj:pass");
      if (descend) collectPrepositional(child, prepositions, found, depth - 1);
    }
  }

  /** The preposition of a phrase, as one word or several ("against", "because of"); or empty. */
  public String preposition(Token head) {
    String known = prepositions[head.index()];
    if (known == null) prepositions[head.index()] = known = readPreposition(head);
    return known;
  }

  private String readPreposition(Token head) {
    StringBuilder words = new StringBuilder();
    for (Token child : sentence.children(head)) {
      boolean marks = child.relation().equals("case") || child.relation().equals("mark");
      if (!marks || child.index() > head.index() || child.tag().equals("POS")) continue;
      if (!words.isEmpty()) words.append(' ');
      words.append(child.text().toLowerCase(Locale.ROOT));
      for (Token part : sentence.children(child))
        if (part.relation().equals("fixed"))
          words.append(' ').append(part.text().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  /** Verbs and adjectives of the clauses that complete the predicate: "agreed to MEET". */
  public List<Token> clauses(Token predicate) {
    Set<Token> found = new LinkedHashSet<>();
    for (Token child : sentence.children(predicate)) {
      String relation = child.plainRelation();
      boolean complement =
          relation.equals("xcomp")
              || relation.equals("ccomp")
              || (relation.equals("acl") && !child.relation().equals("acl:relcl"))
              || (relation.equals("advcl") && isComplementLike(child))
              || (relation.equals("dep") && child.isVerb() && child.index() > predicate.index());
      if (complement) {
        found.add(child);
        sentence
            .children(child, "conj")
            .filter(conjunct -> conjunct.isVerb() && hasNoSubject(conjunct))
            .forEach(found::add);
      }
    }
    // "asked Russia to leave" is now and then attached to the object
    for (Token child : sentence.children(predicate))
      if (child.plainRelation().equals("obj") || child.plainRelation().equals("obl"))
        sentence
            .children(child, "acl", "xcomp")
            .filter(c -> c.isVerb() && preposition(c).equals("to"))
            .forEach(found::add);
    return List.copyOf(found);
  }

  private boolean isComplementLike(Token clause) {
    String mark = preposition(clause);
    return mark.equals("to")
        || mark.isEmpty()
        || mark.equals("for")
        || mark.equals("from")
        || mark.equals("that");
  }

  /** A noun phrase's heads with counting and packaging nouns seen through. */
  public List<Token> throughTransparent(Token noun) {
    List<Token> chain = new ArrayList<>();
    Token at = noun;
    for (int i = 0; i < DEEPEST; i++) {
      chain.add(at);
      Token from = at;
      if (!TRANSPARENT.contains(at.lemma()) && !TRANSPARENT.contains(at.text())) break;
      Optional<Token> inner =
          sentence.children(at).stream()
              .filter(c -> c.plainRelation().equals("nmod") && preposition(c).equals("of"))
              .filter(c -> c.index() > from.index())
              .findFirst();
      if (inner.isEmpty()) break;
      at = inner.get();
    }
    chain.addAll(cargo(at));
    return chain;
  }

  /** "A plane carrying medicine", "trucks loaded with flour" are medicine and flour, too. */
  private List<Token> cargo(Token craft) {
    if (!CRAFT.contains(craft.lemma())) return List.of();
    return sentence
        .children(craft, "acl")
        .flatMap(verb ->
            verb.tag().equals("VBG") && CARRIES.contains(verb.lemma())
                ? objects(verb).stream()
                : LADEN.contains(verb.lemma())
                    ? prepositional(verb, Set.of("with")).stream()
                    : Stream.empty())
        .flatMap(load -> throughTransparent(load).stream())
        .toList();
  }

  public List<Token> withConjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    for (Token child : sentence.children(token))
      if (child.relation().equals("conj") && !child.isVerb()) all.addAll(withConjuncts(child));
    return all;
  }

  /** For a relative pronoun the noun it stands for, otherwise the word itself. */
  private Token antecedent(Token pronoun, Token predicate) {
    if (!isRelativePronoun(pronoun)) return pronoun;
    Token at = predicate;
    for (int i = 0; i < DEEPEST; i++) {
      if (at.relation().startsWith("acl")) return sentence.head(at).orElse(pronoun);
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !at.relation().equals("conj")) break;
      at = head.get();
    }
    return pronoun;
  }

  private static boolean isRelativePronoun(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP");
  }

  public boolean isPassive(Token verb) {
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) return false;
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("aux:pass") || child.relation().equals("nsubj:pass")) return true;
    }
    if (!verb.tag().equals("VBN")) return false;
    for (Token child : sentence.children(verb)) if (child.relation().equals("aux")) return false;
    if (verb.relation().equals("conj"))
      return sentence.head(verb).filter(this::isPassive).isPresent()
          && sentence.children(verb, "nsubj").findAny().isEmpty();
    return (verb.relation().equals("acl")
            || verb.relation().equals("advcl")
            || verb.relation().equals("amod")
            || verb.relation().equals("dep")
            || verb.relation().equals("parataxis")
            || verb.relation().equals("xcomp"))
        && sentence.children(verb, "nsubj", "obj").findAny().isEmpty();
  }

  /** "The invitation", "its invitation": one that the reader knows of, or is told that it is. */
  public boolean isDefinite(Token noun) {
    return sentence.hasChild(
        noun,
        child ->
            child.relation().equals("nmod:poss")
                || child.relation().equals("det")
                    && Set.of("the", "this", "that", "these", "those").contains(child.lemma()));
  }

  /** Whether a word is read with the slots of a noun. */
  public static boolean isNominal(Token token) {
    return !token.isVerb();
  }

  private boolean hasNoSubject(Token predicate) {
    return !sentence.hasChild(
        predicate, c -> c.plainRelation().equals("nsubj") || c.plainRelation().equals("csubj"));
  }

  private boolean isPredicate(Token token) {
    return token.isVerb()
        || sentence.child(token, "cop").isPresent()
        || sentence.hasChild(token, c -> c.plainRelation().equals("nsubj"));
  }
}

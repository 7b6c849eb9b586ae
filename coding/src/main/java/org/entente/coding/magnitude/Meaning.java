package org.entente.coding.magnitude;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.magnitude.Counted.How;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.Magnitude.Kind;
import org.jspecify.annotations.Nullable;

/** What a number counts, by the verb, state or noun it stands with. */
final class Meaning {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "be",
          "have",
          "also",
          "more",
          "other",
          "report",
          "fear",
          "believe",
          "confirm",
          "presume",
          "reportedly",
          "already",
          "now",
          "still",
          "leave",
          "shoot",
          "at",
          "least",
          "say",
          "to",
          "know",
          "then",
          "all",
          "both",
          "later",
          "apparently",
          "allegedly");
  private static final Set<String> RAISING =
      Set.of(
          "report", "fear", "believe", "confirm", "leave", "find", "presume", "say", "know",
          "shoot");
  private static final Set<String> JOINING =
      Set.of("go", "hold", "stage", "join", "begin", "start", "launch", "attend", "take");
  private static final Set<String> OF = Set.of("of", "for", "on", "against", "upon", "among");
  private static final Set<String> CAPTIVE = Set.of("hostage", "captive", "prisoner");
  private static final int REACH = 6;

  private final ParsedSentence sentence;
  private final CountedThing thing;
  private final Counted words = Counted.standard();

  private Meaning(ParsedSentence sentence, CountedThing thing) {
    this.sentence = sentence;
    this.thing = thing;
  }

  /** A kind with the word that says it. */
  record Found(Kind kind, Token anchor) {}

  static Optional<Found> find(ParsedSentence sentence, CountedThing thing) {
    return new Meaning(sentence, thing).find();
  }

  private Optional<Found> find() {
    Token noun = thing.noun();
    Optional<Found> byNoun = noun == null ? Optional.empty() : byNoun(noun);
    if (byNoun.isPresent()) return byNoun;
    boolean people = noun == null || words.isPeople(noun);
    if (people || (noun != null && words.isBody(noun))) {
      Optional<Found> found =
          Stream.<java.util.function.Supplier<Optional<Found>>>of(
                  this::before, this::object, this::after, this::subject, this::complement)
              .map(java.util.function.Supplier::get)
              .flatMap(Optional::stream)
              .filter(one -> people || one.kind() == Kind.SANCTIONED)
              .findFirst();
      if (found.isPresent()) return found;
    }
    if (noun == null) return toll();
    return words.kind(How.THING, noun).map(kind -> new Found(kind, thing.position()));
  }

  private Optional<Found> byNoun(Token noun) {
    if (noun.lemma().equals("life") && !isLost()) return Optional.empty();
    return words.kind(How.NOUN, noun).map(kind -> new Found(kind, thing.position()));
  }

  private boolean isLost() {
    return sentence
        .head(thing.position())
        .filter(verb -> Set.of("claim", "cost", "lose", "take").contains(verb.lemma()))
        .isPresent();
  }

  /** "Killed at least 12", "shot dead three". */
  private Optional<Found> before() {
    for (int i = thing.from() - 1; i >= 0 && i >= thing.from() - REACH; i--) {
      Token word = sentence.token(i);
      if (word.text().equals("dead")) return Optional.of(new Found(Kind.DEAD, word));
      if (word.isVerb()) {
        boolean passive = sentence.hasChild(word, child -> child.relation().equals("aux:pass"));
        return passive ? Optional.empty() : objectOf(word);
      }
      if (!isLimit(word)) return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isLimit(Token word) {
    return word.text()
        .matches(
            "(?i)at|least|more|less|fewer|than|no|up|to|as|many|some|about|around|nearly|almost|over|an?|estimated|another|further|roughly|approximately|between|the|its|their|additional|down");
  }

  private Optional<Found> objectOf(Token verb) {
    if (Set.of("take", "hold", "keep").contains(verb.lemma()) && isTakenCaptive(verb))
      return Optional.of(new Found(Kind.ABDUCTED, verb));
    return words.kind(How.OBJECT, verb).map(kind -> new Found(kind, verb));
  }

  private boolean isTakenCaptive(Token verb) {
    return sentence.tokens().stream()
        .filter(word -> CAPTIVE.contains(word.lemma()) && word.tag().equals("NN"))
        .anyMatch(word ->
            word.index() > verb.index()
                && word.index() <= Math.max(verb.index(), thing.position().index()) + 3);
  }

  /** By the tree: object, passive subject, or a participle that follows. */
  private Optional<Found> object() {
    Token at = climbed();
    Optional<Token> verb = sentence.head(at);
    if (verb.isPresent()) {
      boolean passive =
          at.relation().equals("nsubj:pass")
              || (at.relation().equals("nsubj")
                  && verb.get().tag().equals("VBN")
                  && !sentence.hasChild(verb.get(), child -> child.lemma().equals("have")));
      if (at.relation().equals("obj") || passive) {
        Optional<Found> found = objectOf(verb.get());
        if (found.isPresent()) return found;
        if (passive || RAISING.contains(verb.get().lemma())) return raised(verb.get());
      }
    }
    return sentence
        .children(thing.position(), "acl", "acl:relcl")
        .filter(child -> child.tag().equals("VBN") || child.tag().equals("VBD"))
        .filter(child ->
            child.relation().equals("acl")
                || sentence.hasChild(child, word -> word.relation().equals("nsubj:pass")))
        .flatMap(child -> objectOf(child).stream())
        .findFirst();
  }

  private Optional<Found> raised(Token verb) {
    return sentence
        .children(verb, "xcomp", "ccomp", "advcl", "obj", "dep")
        .flatMap(child ->
            Stream.concat(
                child.tag().equals("VBN") ? objectOf(child).stream() : Stream.empty(),
                words.kind(How.STATE, child).map(kind -> new Found(kind, child)).stream()))
        .findFirst();
  }

  /** "12 dead", "three people were reported killed", "30 more wounded". */
  private Optional<Found> after() {
    boolean being = false;
    int start = thing.noun() == null ? thing.to() : Math.max(thing.to(), thing.noun().index() + 1);
    for (int i = start; i < sentence.size() && i < start + REACH; i++) {
      Token word = sentence.token(i);
      Optional<Kind> state = words.kind(How.STATE, word);
      if (state.isPresent()) return Optional.of(new Found(state.get(), word));
      Optional<Found> done = objectOf(word);
      if (done.isPresent() && word.tag().matches("VB[ND]|JJ")) {
        boolean alone = sentence.children(word, "obj").findAny().isEmpty();
        return being || alone ? done : Optional.empty();
      }
      if (word.lemma().equals("be")) being = true;
      if (!PASSED_OVER.contains(word.lemma())) return Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Found> subject() {
    Token at = climbed();
    Optional<Found> own =
        at.relation().equals("nsubj")
            ? sentence.head(at).flatMap(verb -> ofSubject(verb))
            : Optional.empty();
    return own.or(() ->
        sentence
            .children(thing.position(), "acl", "acl:relcl")
            .filter(child -> child.tag().equals("VBG") || child.relation().equals("acl:relcl"))
            .flatMap(child -> ofSubject(child).stream())
            .findFirst());
  }

  private Optional<Found> ofSubject(Token verb) {
    return words.kind(How.SUBJECT, verb).or(() -> joined(verb)).map(kind -> new Found(kind, verb));
  }

  /** "Went on strike", "joined the march", "took to the streets". */
  private Optional<Kind> joined(Token verb) {
    if (!JOINING.contains(verb.lemma())) return Optional.empty();
    return sentence
        .children(verb, "obj", "obl")
        .flatMap(noun ->
            noun.lemma().equals("street")
                ? Stream.of(Kind.CROWD)
                : words.kind(How.SUBJECT, noun).filter(Kind.CROWD::equals).stream())
        .findFirst();
  }

  /** "The arrest of 12 people", "imposed sanctions on 30 officials", "a force of 5,000". */
  private Optional<Found> complement() {
    Token at = climbed();
    Optional<Token> head = sentence.head(at);
    if (head.isEmpty()) return Optional.empty();
    String joiner = joiner(at);
    if (at.plainRelation().equals("nmod") || at.plainRelation().equals("obl")) {
      Token noun = head.get();
      Optional<Kind> kind = words.kind(How.OF, noun).filter(found -> isJoined(found, joiner));
      if (kind.isPresent()) return kind.map(found -> new Found(found, noun));
      if (OF.contains(joiner))
        return sentence
            .children(noun, "obj", "nsubj:pass")
            .flatMap(object -> words.kind(How.OF, object).stream())
            .filter(found -> found == Kind.SANCTIONED)
            .map(found -> new Found(found, noun))
            .findFirst();
    }
    return Optional.empty();
  }

  private static boolean isJoined(Kind kind, String joiner) {
    return switch (kind) {
      case CROWD -> joiner.equals("of") || joiner.equals("by");
      case SANCTIONED -> OF.contains(joiner);
      default -> joiner.equals("of");
    };
  }

  /** "The death toll rose to 12", "the death toll stands at 12". */
  private Optional<Found> toll() {
    return sentence
        .head(thing.position())
        .flatMap(verb ->
            sentence
                .children(verb, "nsubj", "nsubj:pass")
                .filter(subject -> subject.lemma().equals("toll"))
                .map(subject -> new Found(Kind.DEAD, subject))
                .findFirst());
  }

  private String joiner(Token noun) {
    return sentence
        .children(noun, "case")
        .filter(word -> word.index() < noun.index())
        .map(Token::lemma)
        .findFirst()
        .orElse("");
  }

  /** The first of a row of nouns: "12 soldiers and three civilians were killed". */
  private Token climbed() {
    Token at = thing.position();
    @Nullable Token above = sentence.head(at).orElse(null);
    while (at.relation().equals("conj") && above != null && !above.isVerb()) {
      at = above;
      above = sentence.head(at).orElse(null);
    }
    return at;
  }
}

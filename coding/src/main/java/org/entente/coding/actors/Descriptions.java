package org.entente.coding.actors;

import java.util.List;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * Resolves descriptions that name nobody: "the country", "both sides", "the alliance", "the army",
 * "its troops", "his counterpart".
 */
final class Descriptions {
  private static final Set<String> STATES =
      Set.of("country", "nation", "kingdom", "republic", "state");
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "alliance", "bloc", "organization", "organisation", "agency", "body", "group", "union");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private final ParsedSentence sentence;
  private final Discourse discourse;
  private final Pronouns pronouns;
  private final Pairs pairs;
  private final People people;
  private final Mentions mentions;
  private final Quotes quotes;

  Descriptions(
      ParsedSentence sentence,
      Discourse discourse,
      Pronouns pronouns,
      People people,
      Mentions mentions,
      Quotes quotes) {
    this.sentence = sentence;
    this.discourse = discourse;
    this.pronouns = pronouns;
    this.pairs = new Pairs(sentence, discourse, people);
    this.people = people;
    this.mentions = mentions;
    this.quotes = quotes;
  }

  /** A word that is no role: "the country", "the two countries". */
  void word(Unit.Word word) {
    Token token = word.token();
    int at = token.index();
    if (pairs.isPair(token)) {
      pairs.sides(mentions.start(at), at + 1, mentions.all()).forEach(mentions::add);
    } else if (STATES.contains(word.key()) && isDefinite(token) && !goesOn(at + 1)) {
      if (quotes.inside().get(at) && determiner(at).equals("this"))
        mentions.add(found(at, new Who.Speaker(), Found.Kind.STATE));
      else state(token);
    }
  }

  /** "the state of emergency", "the kingdom of heaven": something else. */
  private boolean goesOn(int at) {
    return at < sentence.size() && Spelling.key(sentence.token(at).text()).equals("of");
  }

  private boolean isDefinite(Token token) {
    return DEFINITE.contains(determiner(token.index()));
  }

  /** The word before a noun and its adjectives. */
  private String determiner(int at) {
    int before = at - 1;
    while (before >= 0 && sentence.token(before).tag().matches("JJ.*|NN")) before--;
    return before < 0 ? "" : Spelling.key(sentence.token(before).text());
  }

  private void state(Token token) {
    Found taken =
        discourse.mostSpokenOf(
            discourse
                .memory()
                .ranked(
                    sentence,
                    mentions.all(),
                    each ->
                        each.mention().who() instanceof Who.Known known
                            && !Naming.isInternational(known.code())));
    String code =
        taken != null && taken.mention().who() instanceof Who.Known known
            ? known.code()
            : discourse.mainCountry();
    if (code == null || taken == null && !discourse.isOften(code)) return;
    Who who =
        new Who.Known(
            people.nameOf(code),
            code,
            null,
            "'the %s' is the country most spoken of, %s".formatted(token.text(), code));
    mentions.add(found(token.index(), who, Found.Kind.STATE));
  }

  private Found found(int at, Who who, Found.Kind kind) {
    ActorMention mention = new ActorMention(mentions.start(at), at + 1, at, who);
    return new Found(mention, kind, "", false, false);
  }

  /** "both presidents", "the two armies"; whether the words were taken so. */
  boolean takesUpPair(Unit.Role head, int from, int to) {
    if (!pairs.isPair(sentence.token(to - 1))) return false;
    List<Found> both =
        head.head().kind() == RoleKind.PERSON
            ? pairs.people(mentions.start(from), to, mentions.all(), head.head().sector())
            : pairs.sides(mentions.start(from), to, mentions.all());
    both.forEach(mentions::add);
    return !both.isEmpty();
  }

  /** "the alliance", "the agency"; whether the words were taken so. */
  boolean takesUpOrganisation(Unit.Role head, int to) {
    if (!ORGANISATIONS.contains(head.words())) return false;
    Token token = sentence.token(to - 1);
    if (!isDefinite(token)) return false;
    Found taken =
        discourse.mostSpokenOf(
            discourse
                .memory()
                .ranked(
                    sentence,
                    mentions.all(),
                    each ->
                        each.kind() == Found.Kind.ORGANISATION
                            && each.mention().who() instanceof Who.Known));
    if (taken == null || !(taken.mention().who() instanceof Who.Known known)) return false;
    Who who =
        new Who.Known(
            known.name(),
            known.code(),
            known.sector(),
            "'the %s' is %s".formatted(token.text(), known.name()));
    mentions.add(found(token.index(), who, Found.Kind.ORGANISATION));
    return true;
  }

  /** "its troops", "his foreign minister": the pronoun's country owns the role. */
  void ownByPronoun(Phrase phrase, int from) {
    int at = from - 1;
    while (at >= 0 && sentence.token(at).tag().matches("JJ.*|CD|NN|RBS?")) at--;
    if (at < 0 || !sentence.token(at).tag().equals("PRP$")) return;
    Found owner = pronouns.resolve(sentence.token(at), mentions.all());
    if (owner == null || isOwnService(phrase, owner)) return;
    if (phrase.owner == null && owner.mention().who() instanceof Who.Known known) {
      mentions.takeBack(at);
      phrase.owner =
          new Who.Known(
              known.name(),
              known.code(),
              owner.kind() == Found.Kind.PERSON ? null : known.sector(),
              known.basis());
    }
    if (phrase.owner != null && phrase.roleWords().startsWith("counterpart")) mentions.takeBack(at);
    if (phrase.owner != null
        && phrase.roleWords().startsWith("counterpart")
        && !owner.role().isEmpty()) {
      String code = phrase.owner.code();
      people.holder(code, owner.role()).ifPresent(holder -> phrase.person = holder);
    }
  }

  /** "his services": what a person does is no part of a state. */
  private static boolean isOwnService(Phrase phrase, Found owner) {
    Unit.Role head = phrase.head();
    return head != null && head.head().kind() == RoleKind.PART && owner.kind() == Found.Kind.PERSON;
  }

  /**
   * "the president", "the army": as earlier in the article. "Police", "the mayor", "Senator Smith":
   * of the article's main country, where it has one.
   */
  Who fromContext(Who.Role role, Phrase phrase, int from) {
    Unit.Role head = phrase.head();
    if (head == null) return role;
    String office = Offices.standard(phrase.roleWords());
    if (phrase.newName == null && from > 0 && isDefinite(sentence.token(from))) {
      List<Found> near =
          discourse
              .memory()
              .ranked(sentence, mentions.all(), each -> isSame(each, head, office, role.sector()));
      Found same = discourse.mostSpokenOf(near);
      if (same != null && same.mention().who() instanceof Who.Known known)
        return asBefore(known, phrase);
      Who.Known earlier = discourse.holder(office);
      if (earlier != null) return asBefore(earlier, phrase);
    }
    String main = discourse.mainCountry();
    String state = Offices.onlyState(phrase.roleWords());
    boolean elsewhere = main != null && discourse.isOften(main);
    if (!elsewhere && state != null && phrase.newName != null)
      return new Who.Known(
          phrase.newName,
          state,
          role.sector(),
          "'%s' is a title of %s".formatted(phrase.roleWords(), state));
    if (!elsewhere && state != null)
      return people
          .holder(state, office)
          .orElseGet(() ->
              new Who.Known(
                  people.nameOf(state),
                  state,
                  role.sector(),
                  "'%s' is a title of %s".formatted(phrase.roleWords(), state)));
    // "a military exercise": what kind of thing, not who
    if (isModifier(sentence.token(head.place().to() - 1))) return role;
    boolean definite = DEFINITE.contains(determiner(from));
    if (!definite && (main == null || !discourse.isOften(main) || role.sector() == Sector.MIL))
      return role;
    return new Domestic(sentence, main).of(role, phrase, head, determiner(from));
  }

  private boolean isModifier(Token word) {
    return (word.plainRelation().equals("amod") || word.plainRelation().equals("compound"))
        && sentence.head(word).filter(head -> head.isNoun() && !head.isName()).isPresent();
  }

  private static boolean isSame(Found each, Unit.Role head, String office, Sector sector) {
    if (!(each.mention().who() instanceof Who.Known known)) return false;
    if (each.role().equals(office)) return true;
    boolean person = head.head().kind() == RoleKind.PERSON;
    return !person
        && (each.role().endsWith(" " + office)
            || each.kind() == Found.Kind.ORGANISATION && known.sector() == sector);
  }

  private static Who.Known asBefore(Who.Known known, Phrase phrase) {
    return new Who.Known(
        known.name(),
        known.code(),
        known.sector(),
        "'the %s' as before: %s".formatted(phrase.roleWords(), known.basis()));
  }
}

package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** Goes through one sentence from left to right and makes mentions of its phrases and pronouns. */
final class SentenceReader {
  private static final Set<String> TAKE_UP_STATE =
      Set.of("country", "nation", "kingdom", "republic");
  private static final Set<String> TAKE_UP_ORGANISATION =
      Set.of(
          "alliance", "bloc", "organization", "organisation", "agency", "body", "group", "union");
  private static final Set<String> SIDES =
      Set.of(
          "countries",
          "sides",
          "nations",
          "neighbours",
          "neighbors",
          "governments",
          "powers",
          "leaders",
          "presidents",
          "ministers",
          "parties",
          "states",
          "rivals",
          "capitals");

  private final ParsedSentence sentence;
  private final List<Unit> units;
  private final People people;
  private final Pronouns pronouns;
  private final Discourse discourse;
  private final PhraseReader reader;
  private final List<Found> found = new ArrayList<>();

  SentenceReader(
      ParsedSentence sentence,
      List<Unit> units,
      People people,
      Pronouns pronouns,
      Discourse discourse) {
    this.sentence = sentence;
    this.units = units;
    this.people = people;
    this.pronouns = pronouns;
    this.discourse = discourse;
    this.reader = new PhraseReader(units, sentence, people);
  }

  List<Found> read() {
    int at = 0;
    while (at < units.size()) {
      Phrase phrase = reader.read(at);
      if (phrase == null) {
        if (units.get(at) instanceof Unit.Word word) word(word);
        else if (units.get(at) instanceof Unit.Role role) description(role);
        at++;
      } else {
        mention(phrase);
        at = Math.max(phrase.to, at + 1);
      }
    }
    List<Found> merged = new Appositions(sentence, discourse).merge(found);
    merged.sort(Comparator.comparingInt(each -> each.mention().from()));
    return merged;
  }

  private void word(Unit.Word word) {
    Token token = word.token();
    if (Pronouns.isPronoun(token)) {
      Found taken = pronouns.resolve(token, found);
      if (taken != null) found.add(taken);
    } else if (SIDES.contains(word.key()) && isPairBefore(token)) {
      found.addAll(
          pronouns.bothSides(start(token.index()), token.index() + 1, token.index(), found));
    } else if (TAKE_UP_STATE.contains(word.key()) && isDefinite(token)) {
      takeUp(token, Found.Kind.STATE);
    }
  }

  private boolean isPairBefore(Token token) {
    for (int i = token.index() - 1; i >= Math.max(0, token.index() - 3); i--) {
      String key = Spelling.key(sentence.token(i).text());
      if (key.equals("two") || key.equals("both")) return true;
    }
    return false;
  }

  private boolean isDefinite(Token token) {
    if (token.index() == 0) return false;
    String before = Spelling.key(sentence.token(token.index() - 1).text());
    return before.equals("the") || before.equals("this");
  }

  private void takeUp(Token token, Found.Kind kind) {
    Found taken =
        discourse.mostSpokenOf(
            sentence,
            found,
            each -> each.kind() == kind && each.mention().who() instanceof Who.Known);
    if (taken == null || !(taken.mention().who() instanceof Who.Known known)) return;
    Who who =
        new Who.Known(
            known.name(),
            known.code(),
            known.sector(),
            "'the %s' is %s".formatted(token.text(), known.name()));
    found.add(
        new Found(
            new ActorMention(start(token.index()), token.index() + 1, token.index(), who),
            kind,
            "",
            false,
            false));
  }

  /** A description such as "both presidents" or "the alliance" that is a role word too. */
  private void description(Unit.Role role) {}

  private void mention(Phrase phrase) {
    int from = units.get(phrase.from).place().from();
    int to = units.get(phrase.to - 1).place().to();
    int core = units.get(phrase.coreTo - 1).place().to();
    if (!phrase.ownerIsActor) {
      Who.Known owner = phrase.owner;
      if (owner == null) return;
      Who who =
          new Who.Known(
              owner.name(), owner.code(), owner.sector(), ActorMention.NOT_ACTING + owner.basis());
      int end = units.get(phrase.from).place().to();
      add(from, end, end, who, Found.Kind.OTHER, "", false, false);
      return;
    }
    Unit.Role head = phrase.head();
    if (head != null && phrase.person == null && phrase.newName == null) {
      if (phrase.owner == null && (takesUpPair(head, phrase, to) || takesUpOrganisation(head, to)))
        return;
      ownByPronoun(phrase, from);
    }
    Who who = people.who(phrase);
    boolean whole = head != null || phrase.person != null || phrase.newName != null;
    if (phrase.owner == null && who instanceof Who.Role role && phrase.newName == null)
      who = fromContext(role, phrase, from);
    if (head != null && head.head().kind() == RoleKind.PART && who instanceof Who.Role) return;
    // "the town", "the group": of nobody known, too vague to be anybody
    if (head != null
        && head.head().kind() == RoleKind.GROUP
        && who instanceof Who.Role vague
        && vague.sector() == Sector.UNK) return;
    Unit.Place first = units.get(phrase.from).place();
    boolean joined = first.gluedBefore() || first.gluedAfter() && phrase.to == phrase.from + 1;
    if (!joined && whole
        || !joined && phrase.ownerUnit != null && phrase.ownerUnit.entry().kind() != Kind.DEMONYM)
      from = start(from);
    if (phrase.newName != null) introduce(phrase.newName, who);
    if (phrase.person != null) introduce(phrase.person.name(), phrase.person);
    add(
        from,
        core,
        to,
        who,
        kind(phrase, who),
        Offices.standard(phrase.roleWords()),
        isPlural(phrase),
        phrase.person != null || phrase.newName != null);
  }

  private boolean takesUpPair(Unit.Role head, Phrase phrase, int to) {
    Token last = sentence.token(to - 1);
    if (!SIDES.contains(Spelling.key(last.text())) || !isPairBefore(last)) return false;
    List<Found> both =
        pronouns.bothSides(
            start(phrase.from < units.size() ? units.get(phrase.from).place().from() : to - 1),
            to,
            to - 1,
            found);
    if (both.isEmpty()) return false;
    Sector sector = head.head().kind() == RoleKind.PERSON ? head.head().sector() : null;
    for (Found one : both)
      if (one.mention().who() instanceof Who.Known known)
        found.add(
            one.as(
                one.mention()
                    .as(new Who.Known(known.name(), known.code(), sector, known.basis()))));
    return true;
  }

  private boolean takesUpOrganisation(Unit.Role head, int to) {
    if (!TAKE_UP_ORGANISATION.contains(head.words())) return false;
    Token token = sentence.token(to - 1);
    if (!isDefinite(token)) return false;
    int before = found.size();
    takeUp(token, Found.Kind.ORGANISATION);
    return found.size() > before;
  }

  /** "its troops", "his foreign minister": the pronoun's country owns the role. */
  private void ownByPronoun(Phrase phrase, int from) {
    int at = from - 1;
    while (at >= 0 && sentence.token(at).tag().matches("JJ.*|CD|NN|RBS?")) at--;
    if (at < 0 || !sentence.token(at).tag().equals("PRP$")) return;
    Found owner = pronouns.resolve(sentence.token(at), found);
    if (phrase.owner == null
        && owner != null
        && owner.mention().who() instanceof Who.Known known
        && !found.isEmpty()
        && found.getLast().mention().from() == at) found.removeLast();
    if (phrase.owner == null && owner != null && owner.mention().who() instanceof Who.Known known)
      phrase.owner =
          new Who.Known(
              known.name(),
              known.code(),
              owner.kind() == Found.Kind.PERSON ? null : known.sector(),
              known.basis());
    if (owner != null
        && phrase.owner != null
        && phrase.roleWords().startsWith("counterpart")
        && !owner.role().isEmpty()) {
      String code = phrase.owner.code();
      people.holder(code, owner.role()).ifPresent(holder -> phrase.person = holder);
    }
  }

  /** "the president", "the army": as earlier in the article, or of its only country. */
  private Who fromContext(Who.Role role, Phrase phrase, int from) {
    boolean definite = from > 0 && Spelling.key(sentence.token(from - 1).text()).equals("the");
    Unit.Role head = phrase.head();
    if (head == null || !definite) return role;
    String office = Offices.standard(phrase.roleWords());
    Found same =
        discourse.takeUp(
            sentence,
            found,
            each ->
                each.mention().who() instanceof Who.Known
                    && (each.role().equals(office)
                        || head.head().kind() == RoleKind.BODY
                            && each.role().endsWith(" " + office)));
    if (same != null && same.mention().who() instanceof Who.Known known)
      return new Who.Known(
          known.name(),
          known.code(),
          known.sector(),
          "'the %s' as before: %s".formatted(phrase.roleWords(), known.basis()));
    Who.Known earlier = discourse.holder(office);
    if (earlier != null)
      return new Who.Known(
          earlier.name(),
          earlier.code(),
          earlier.sector(),
          "'the %s' as before: %s".formatted(phrase.roleWords(), earlier.basis()));
    String only = discourse.onlyCountry();
    boolean ofState =
        switch (role.sector()) {
          case GOV, MIL, LEG, COP, SPY, OPP -> true;
          default -> false;
        };
    if (only == null || !ofState) return role;
    return new Who.Known(
        phrase.roleWords(),
        only,
        role.sector(),
        "'the %s' of the only country spoken of, %s".formatted(phrase.roleWords(), only));
  }

  private void introduce(String name, Who who) {
    String[] words = name.split(" ", -1);
    discourse.introduce(Spelling.key(words[words.length - 1]), who);
  }

  private static Found.Kind kind(Phrase phrase, Who who) {
    if (phrase.person != null || phrase.newName != null) return Found.Kind.PERSON;
    Unit.Role head = phrase.head();
    if (head != null) {
      RoleKind kind = head.head().kind();
      if (kind == RoleKind.GROUP) return Found.Kind.GROUP;
      if (kind == RoleKind.BODY) return Found.Kind.ORGANISATION;
      return Found.Kind.PERSON;
    }
    if (!(who instanceof Who.Known known)) return Found.Kind.OTHER;
    boolean organisation =
        phrase.ownerUnit != null && phrase.ownerUnit.entry().kind() == Kind.ORGANISATION
            || Naming.isInternational(known.code());
    if (organisation) return Found.Kind.ORGANISATION;
    boolean place = phrase.ownerUnit != null && phrase.ownerUnit.entry().kind() == Kind.PLACE;
    return place ? Found.Kind.OTHER : Found.Kind.STATE;
  }

  private boolean isPlural(Phrase phrase) {
    Token last = sentence.token(units.get(phrase.to - 1).place().to() - 1);
    Unit.Role head = phrase.head();
    if (head != null && phrase.person == null)
      return head.head().kind() == RoleKind.GROUP
          || sentence.token(head.place().to() - 1).tag().endsWith("S");
    return last.tag().endsWith("S") && phrase.person == null;
  }

  /** Takes in the article and adjectives before a phrase: "the senior", "two", "a". */
  private int start(int from) {
    int at = from;
    while (at > 0 && isBefore(sentence.token(at - 1)) && !isTaken(at - 1)) at--;
    return at;
  }

  private static boolean isBefore(Token token) {
    return switch (token.tag()) {
      case "CD" -> token.text().length() < 4;
      case "DT", "PDT", "JJ", "JJS", "PRP$" -> true;
      default -> false;
    };
  }

  private boolean isTaken(int token) {
    return found.stream().anyMatch(each -> each.mention().covers(token));
  }

  private void add(
      int from,
      int core,
      int to,
      Who who,
      Found.Kind kind,
      String role,
      boolean plural,
      boolean named) {
    found.add(
        new Found(
            new ActorMention(from, to, head(from, core), who),
            kind,
            role,
            plural,
            kind == Found.Kind.PERSON && named));
  }

  private int head(int from, int to) {
    int fallback = to - 1;
    for (int i = to - 1; i >= from; i--) {
      Token token = sentence.token(i);
      if (token.head() >= from && token.head() < to) continue;
      if (token.isPunctuation()) continue;
      if (token.isNoun() || token.tag().equals("JJ") || to - from == 1) return i;
      fallback = i;
    }
    return fallback;
  }
}

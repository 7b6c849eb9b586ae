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
import org.jspecify.annotations.Nullable;

/** Goes through one sentence from left to right and makes mentions of its phrases and pronouns. */
final class SentenceReader {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "across", "outside", "around", "throughout");

  private final ParsedSentence sentence;
  private final List<Unit> units;
  private final People people;
  private final Pronouns pronouns;
  private final Discourse discourse;
  private final PhraseReader reader;
  private final Mentions mentions;
  private final Descriptions descriptions;
  private final Bystanders bystanders;
  private final Brackets brackets;
  private final Coordination coordination;
  private final List<Token> unresolved = new ArrayList<>();

  SentenceReader(
      ParsedSentence sentence,
      List<Unit> units,
      People people,
      Quotes quotes,
      Discourse discourse) {
    this.sentence = sentence;
    this.units = units;
    this.people = people;
    this.pronouns = new Pronouns(sentence, discourse, quotes);
    this.discourse = discourse;
    this.reader = new PhraseReader(units, sentence, people);
    this.coordination = new Coordination(sentence, units, reader);
    this.mentions = new Mentions(sentence);
    this.brackets = new Brackets(units);
    this.bystanders = new Bystanders(sentence, units);
    this.descriptions = new Descriptions(sentence, discourse, pronouns, people, mentions, quotes);
  }

  List<Found> read() {
    int at = 0;
    Phrase before = null;
    while (at < units.size()) {
      Phrase phrase = reader.read(at);
      if (phrase == null) {
        if (units.get(at) instanceof Unit.Word word) word(word);
        at++;
      } else {
        coordination.share(phrase, before);
        before = phrase;
        int past =
            phrase.owner == null
                ? phrase.to
                : brackets.pastOtherName(phrase.to, phrase.owner, sentence);
        if (past > phrase.to) {
          phrase.to = past;
          phrase.coreTo = past;
        }
        mention(phrase);
        at = Math.max(phrase.to, at + 1);
      }
    }
    List<Found> merged = new Appositions(sentence, discourse).merge(mentions.all());
    for (Token pronoun : unresolved) {
      Found ahead = pronouns.ahead(pronoun, merged);
      if (ahead != null) merged.add(ahead);
    }
    merged.sort(Comparator.comparingInt(each -> each.mention().from()));
    return merged;
  }

  private void word(Unit.Word word) {
    Token token = word.token();
    if (!Pronouns.isPronoun(token)) {
      descriptions.word(word);
      return;
    }
    Found taken = pronouns.resolve(token, mentions.all());
    if (taken != null) mentions.add(taken);
    else unresolved.add(token);
  }

  private static boolean isSeat(Who who) {
    return who instanceof Who.Known known
        && known.sector() == Sector.GOV
        && known.basis().contains("capital of");
  }

  /** "Protests in Baghdad": the city, not the government that sits there. */
  private static Who notAsSeat(Who who) {
    return who instanceof Who.Known known
        ? new Who.Known(known.name(), known.code(), null, known.basis())
        : who;
  }

  /** "Brussels urged Poland": who acts there is the Union, not the city. */
  private static Who asUnion(Who who, Token name) {
    return who instanceof Who.Known known
            && known.basis().startsWith("Brussels: place of")
            && name.plainRelation().equals("nsubj")
        ? new Who.Known("European Union", "EUR", null, "Brussels as the seat of the Union")
        : who;
  }

  private void mention(Phrase phrase) {
    if (!phrase.ownerIsActor) {
      side(phrase);
      return;
    }
    int from = units.get(phrase.from).place().from();
    int to = units.get(phrase.to - 1).place().to();
    int core = units.get(phrase.coreTo - 1).place().to();
    Unit.Role head = phrase.head();
    if (head != null && phrase.person == null && phrase.newName == null) {
      if (phrase.owner == null
          && (descriptions.takesUpPair(head, from, to)
              || descriptions.takesUpOrganisation(head, to))) return;
      descriptions.ownByPronoun(phrase, from);
    }
    Who who = people.who(phrase);
    if (phrase.owner == null && who instanceof Who.Role role)
      who = descriptions.fromContext(role, phrase, from);
    if (isTooVague(head, who)) return;
    boolean where = head == null && from > 0 && WHERE.contains(sentence.token(from - 1).lemma());
    if (where && isSeat(who)) who = notAsSeat(who);
    if (head == null && !where) who = asUnion(who, sentence.token(from));
    if (takesWordsBefore(phrase)) from = mentions.start(from);
    if (bystanders.holds(phrase, who, sentence.token(mentions.head(from, core)))) return;
    introduceAbbreviation(phrase.bracket >= 0 ? phrase.bracket : to, who);
    if (phrase.newName != null) introduce(phrase.newName, who);
    if (phrase.person != null) introduce(phrase.person.name(), phrase.person);
    mentions.add(
        from,
        core,
        to,
        who,
        kind(phrase, who),
        Offices.standard(phrase.roleWords()),
        isPlural(phrase),
        phrase.person != null || phrase.newName != null);
  }

  /** A country in "US-backed" or "anti-Russian", which does nothing itself. */
  private void side(Phrase phrase) {
    Who.Known owner = phrase.owner;
    if (owner == null) return;
    Who who =
        new Who.Known(
            owner.name(), owner.code(), owner.sector(), ActorMention.NOT_ACTING + owner.basis());
    Unit.Place place = units.get(phrase.from).place();
    mentions.add(place.from(), place.to(), place.to(), who, Found.Kind.OTHER, "", false, false);
  }

  /** "the town", "the group", "the side": of nobody known, too vague to be anybody. */
  private static boolean isTooVague(Unit.@Nullable Role head, Who who) {
    if (head == null || !(who instanceof Who.Role role)) return false;
    RoleKind kind = head.head().kind();
    return kind == RoleKind.PART || kind == RoleKind.GROUP && role.sector() == Sector.UNK;
  }

  private boolean takesWordsBefore(Phrase phrase) {
    Unit.Place first = units.get(phrase.from).place();
    boolean joined = first.gluedBefore() || first.gluedAfter() && phrase.to == phrase.from + 1;
    boolean whole = phrase.head() != null || phrase.person != null || phrase.newName != null;
    return !joined
        && (whole || phrase.ownerUnit != null && phrase.ownerUnit.entry().kind() != Kind.DEMONYM);
  }

  /** "the Popular Salvation Front (PSF)": what the brackets hold is its name from now on. */
  private void introduceAbbreviation(int at, Who who) {
    if (!(who instanceof Who.Known known) || at + 2 >= sentence.size()) return;
    String word = sentence.token(at + 1).text();
    boolean bracketed =
        sentence.token(at).tag().equals("-LRB-") && sentence.token(at + 2).tag().equals("-RRB-");
    if (bracketed
        && Spelling.isAbbreviation(word)
        && discourse.introduced(Spelling.key(word)) == null)
      discourse.introduce(
          Spelling.key(word),
          new Who.Known(
              known.name(),
              known.code(),
              known.sector(),
              "'%s' stands in brackets after its name: %s".formatted(word, known.basis())));
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
      if (kind == RoleKind.BODY || kind == RoleKind.PART) return Found.Kind.ORGANISATION;
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
}

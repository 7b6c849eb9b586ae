package org.entente.coding.actors;

import java.util.List;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * Names of actors that stand for something else where they stand: the medium by which something was
 * said ("told NPR", "via Twitter"), the place of what happened there ("the El Paso shooting"), a
 * part of the name of something private ("the Texas Haunters Convention").
 */
final class Bystanders {
  private static final Set<String> PLATFORMS =
      Set.of("Twitter", "Facebook", "YouTube", "Instagram", "Telegram", "WhatsApp", "TikTok");
  private static final Set<String> BY_MEDIUM = Set.of("on", "through");
  private static final Set<String> TO_MEDIUM = Set.of("to", "with", "for", "in", "on", "by");
  private static final Set<String> SPEAKING =
      Set.of(
          "speak",
          "talk",
          "say",
          "tell",
          "write",
          "post",
          "interview",
          "statement",
          "remark",
          "comment",
          "message",
          "confirm",
          "respond",
          "appear",
          "quote",
          "speech",
          "email",
          "inform",
          "announce",
          "deny",
          "note",
          "add",
          "describe",
          "explain");
  private static final Set<String> HAPPENINGS =
      Set.of(
          "bombing",
          "attack",
          "shooting",
          "blast",
          "explosion",
          "massacre",
          "siege",
          "battle",
          "riot",
          "killing",
          "murder",
          "crash",
          "earthquake",
          "fire",
          "flood",
          "stabbing",
          "hijacking",
          "tragedy",
          "disaster",
          "summit",
          "talk",
          "conference",
          "meeting",
          "agreement",
          "accord",
          "protest",
          "rally",
          "march",
          "demonstration",
          "airport",
          "port",
          "hospital",
          "hotel",
          "derby",
          "marathon");
  private static final Set<String> PRIVATE =
      Set.of(
          "Center",
          "Centre",
          "Convention",
          "Association",
          "Club",
          "Cup",
          "Championship",
          "Championships",
          "Games",
          "Open",
          "Airport",
          "Hospital",
          "Museum",
          "Festival",
          "Society",
          "Library",
          "Church",
          "Cathedral",
          "League",
          "Team",
          "Stadium",
          "Times",
          "Post",
          "Journal",
          "Company",
          "Corporation",
          "Inc.",
          "Ltd.",
          "Airlines",
          "Airways",
          "Marathon",
          "Expo",
          "Comicon",
          "Zoo",
          "Park",
          "Theatre",
          "Theater",
          "Street",
          "Avenue",
          "Building",
          "Tower",
          "Review",
          "Prize",
          "Award",
          "Fair",
          "Orchestra",
          "Archive",
          "Studios",
          "Records",
          "Motors",
          "Prix");

  private final ParsedSentence sentence;
  private final List<Unit> units;

  Bystanders(ParsedSentence sentence, List<Unit> units) {
    this.sentence = sentence;
    this.units = units;
  }

  static boolean isPrivate(String word) {
    return PRIVATE.contains(word);
  }

  /** Whether a phrase is no party to anything where it stands. */
  boolean holds(Phrase phrase, Who who, Token head) {
    if (!(who instanceof Who.Known known)) return false;
    Unit.Owner owner = phrase.ownerUnit;
    boolean bare = phrase.roles.isEmpty() && phrase.person == null && phrase.newName == null;
    return isMedium(known, head)
        || owner != null && isOtherThanNewspaper(phrase.from, owner)
        || bare && owner != null && (isScene(owner, head) || isNamedAfter(phrase, owner));
  }

  private boolean isMedium(Who.Known known, Token head) {
    boolean platform = PLATFORMS.contains(known.name());
    if (known.sector() != Sector.JRN && !platform) return false;
    Token at = head.plainRelation().equals("appos") ? sentence.head(head).orElse(head) : head;
    Token governor = sentence.head(at).orElse(at);
    String link = sentence.children(at, "case").findFirst().map(Token::lemma).orElse("");
    if (link.equals("via") || platform && BY_MEDIUM.contains(link)) return true;
    boolean speaking = SPEAKING.contains(governor.lemma());
    boolean told = at.plainRelation().equals("obj") || at.plainRelation().equals("iobj");
    return speaking && (told || TO_MEDIUM.contains(link));
  }

  /** A town before what happened in it; a state's name may well be whose it is. */
  private boolean isScene(Unit.Owner owner, Token head) {
    if (owner.entry().kind() != Kind.PLACE && owner.entry().kind() != Kind.CAPITAL) return false;
    if (!head.plainRelation().equals("compound") && !head.plainRelation().equals("amod"))
      return false;
    return sentence.head(head).filter(noun -> HAPPENINGS.contains(noun.lemma())).isPresent();
  }

  /** "The National" of "the National Transportation Safety Board". */
  private boolean isOtherThanNewspaper(int from, Unit.Owner owner) {
    return owner.entry().sector() == Sector.JRN
        && from + 1 < units.size()
        && units.get(from) == owner
        && isNameWord(units.get(from + 1));
  }

  private boolean isNamedAfter(Phrase phrase, Unit.Owner owner) {
    if (owner.entry().kind() == Kind.DEMONYM || owner.entry().kind() == Kind.SEAT) return false;
    int at = phrase.to;
    String last = "";
    while (at < units.size() && isNameWord(units.get(at))) {
      Unit.Place place = units.get(at).place();
      last = sentence.token(place.to() - 1).text();
      at++;
    }
    return PRIVATE.contains(last);
  }

  private boolean isNameWord(Unit unit) {
    return switch (unit) {
      case Unit.Word word -> word.token().isName() && Spelling.isCapitalised(word.token().text());
      case Unit.Role role -> Spelling.isCapitalised(sentence.token(role.place().from()).text());
      case Unit.Owner owner -> false;
      case Unit.Named named -> false;
      case Unit.Introduced introduced -> false;
    };
  }
}

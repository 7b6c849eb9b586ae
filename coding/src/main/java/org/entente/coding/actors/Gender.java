package org.entente.coding.actors;

import java.util.regex.Pattern;

/** Whom "he" and "she" can mean: by given name, and by title where the name does not tell. */
final class Gender {
  private static final Pattern WOMANS_TITLE =
      Pattern.compile("queen|princess|first lady|.*woman|.*women|.*actress|mother|wife|widow");
  private static final Pattern MANS_TITLE =
      Pattern.compile("king|prince|emperor|sultan|pope|.*man|.*men|father|husband|bishop|imam");

  private Gender() {}

  /** Also somebody whose country is unknown: then nobody known is meant. */
  static boolean couldBeHe(Found each) {
    return isOnePerson(each)
        && !WOMANS_TITLE.matcher(each.role()).matches()
        && !GivenNames.isWoman(name(each));
  }

  static boolean isShe(Found each) {
    return isOnePerson(each)
        && (WOMANS_TITLE.matcher(each.role()).matches() || GivenNames.isWoman(name(each)));
  }

  static boolean couldBeShe(Found each) {
    return isOnePerson(each)
        && !MANS_TITLE.matcher(each.role()).matches()
        && GivenNames.couldBeWoman(name(each));
  }

  private static boolean isOnePerson(Found each) {
    return each.kind() == Found.Kind.PERSON && !each.plural();
  }

  private static String name(Found each) {
    return switch (each.mention().who()) {
      case Who.Known known -> known.name();
      case Who.Role role -> role.role();
      case Who.Speaker speaker -> "";
      case Who.Addressee addressee -> "";
    };
  }
}

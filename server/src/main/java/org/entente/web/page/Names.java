package org.entente.web.page;

import org.entente.coding.actors.ActorDictionary;

/** What the codes of actors are called; the dictionary is read when the first is asked for. */
public final class Names {
  private Names() {}

  public static String of(String code) {
    return Dictionary.READ.nameOf(code);
  }

  private static final class Dictionary {
    static final ActorDictionary READ = ActorDictionary.load();
  }
}

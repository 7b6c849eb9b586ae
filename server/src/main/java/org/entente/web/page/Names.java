package org.entente.web.page;

import java.util.Optional;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.Careers;
import org.entente.coding.actors.PhraseResolver;

/** What the codes of actors are called; the dictionary is read when the first is asked for. */
public final class Names {
  private Names() {}

  public static String of(String code) {
    return Dictionary.READ.nameOf(code);
  }

  /** The code of a code, name or demonym in any case. */
  public static Optional<String> codeOf(String name) {
    return Dictionary.RESOLVER.codesOf(name);
  }

  /** Who held which office. */
  static Careers careers() {
    return Dictionary.CAREERS;
  }

  private static final class Dictionary {
    static final ActorDictionary READ = ActorDictionary.load();
    static final Careers CAREERS = new Careers(READ);
    static final PhraseResolver RESOLVER = new PhraseResolver(READ);
  }
}

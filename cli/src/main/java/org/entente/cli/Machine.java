package org.entente.cli;

import java.util.List;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.lexicon.Examples;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.rank.Learned;
import org.entente.event.Coding;
import org.jspecify.annotations.Nullable;

/**
 * The coder, read only when there is something to code: its models take seconds to load, and one
 * reading of them is enough for a process.
 */
final class Machine {
  private final @Nullable Lexicon own;
  private final @Nullable Learned learned;
  private final @Nullable ActorDictionary actors;
  private @Nullable Coder coder;

  private Machine(
      @Nullable Lexicon own, @Nullable Learned learned, @Nullable ActorDictionary actors) {
    this.own = own;
    this.learned = learned;
    this.actors = actors;
  }

  /** With the lexicon that comes with the program. */
  static Machine standard() {
    return new Machine(null, null, null);
  }

  /**
   * With what the user brings.
   *
   * @param own {@code null} for the lexicon that comes with the program
   * @param learned {@code null} for what was learned for the program
   * @param actors {@code null} for the actors that come with the program
   */
  static Machine with(
      @Nullable Lexicon own, @Nullable Learned learned, @Nullable ActorDictionary actors) {
    return new Machine(own, learned, actors);
  }

  Lexicon lexicon() {
    return own == null ? coder().lexicon() : own;
  }

  Coder coder() {
    if (coder == null)
      coder =
          own == null && learned == null && actors == null
              ? Standard.CODER
              : new Coder(
                  Models.PARSER,
                  own == null ? Lexicon.standard() : own,
                  dictionary(),
                  learned == null ? Learned.standard() : learned);
    return coder;
  }

  /** Runs the examples of this coder's lexicon. */
  Examples examples() {
    return new Examples(Models.PARSER, lexicon(), dictionary());
  }

  /** What is in each sentence; nothing at all in an article that is not in English. */
  List<Coding> code(Article article) {
    if (!article.isEnglish()) return List.of();
    return coder().code(article).codings();
  }

  private ActorDictionary dictionary() {
    return actors == null ? Models.DICTIONARY : actors;
  }

  /** Which program codes, for the ledger to remember: its version, and all that it goes by. */
  org.entente.ledger.Coder name() {
    return new org.entente.ledger.Coder(Version.program(), coder().hash());
  }

  /** The first use of this class reads the models. */
  private static final class Models {
    static final SentenceParser PARSER = SentenceParser.load();
    static final ActorDictionary DICTIONARY = ActorDictionary.load();
  }

  private static final class Standard {
    static final Coder CODER =
        new Coder(Models.PARSER, Lexicon.standard(), Models.DICTIONARY, Learned.standard());
  }
}

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

  /** With a coder that is there already. */
  static Machine of(Coder coder) {
    Machine machine = standard();
    machine.coder = coder;
    return machine;
  }

  Lexicon lexicon() {
    return own == null ? coder().lexicon() : own;
  }

  /** Begins to read what it will need, beside what the caller does meanwhile. */
  void prepare() {
    var unused = own == null && learned == null && actors == null ? Standard.CODER : Models.PARSER;
  }

  Coder coder() {
    if (coder == null)
      coder =
          own == null && learned == null && actors == null
              ? Standard.CODER.get()
              : new Coder(
                  Models.PARSER.get(),
                  own == null ? Standard.LEXICON.get() : own,
                  dictionary(),
                  learned == null ? Learned.standard() : learned);
    return coder;
  }

  /** Runs the examples of this coder's lexicon. */
  Examples examples() {
    return new Examples(Models.PARSER.get(), lexicon(), dictionary());
  }

  /** What is in each sentence; nothing at all in an article that is not in English. */
  List<Coding> code(Article article) {
    if (!article.isEnglish()) return List.of();
    return coder().code(article).codings();
  }

  private ActorDictionary dictionary() {
    return actors == null ? Models.DICTIONARY.get() : actors;
  }

  /** Which program codes, for the ledger to remember: its version, and all that it goes by. */
  org.entente.ledger.Coder name() {
    return new org.entente.ledger.Coder(Version.program(), coder().hash());
  }

  /** The first use of this class begins to read the models, side by side. */
  private static final class Models {
    static final Begun<SentenceParser> PARSER = Begun.on("parser", SentenceParser::load);
    static final Begun<ActorDictionary> DICTIONARY = Begun.on("actors", ActorDictionary::load);
  }

  private static final class Standard {
    static final Begun<Lexicon> LEXICON = Begun.on("lexicon", Lexicon::standard);
    static final Begun<Learned> LEARNED = Begun.on("learned", Learned::standard);
    static final Begun<Coder> CODER = Begun.on("coder", Standard::read);

    private static Coder read() {
      Begun<SentenceParser> parser = Models.PARSER;
      return new Coder(parser.get(), LEXICON.get(), Models.DICTIONARY.get(), LEARNED.get());
    }
  }
}

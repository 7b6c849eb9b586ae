package org.entente.sources.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. English is told by its small words alone, so that the model, which
 * takes a second to load and 50 MB, is asked only about the rest. Doubt speaks for English: an
 * article that is wrongly coded finds little, one that is wrongly left out is lost. So a headline
 * full of foreign names stays English, and so does a translation with some residue.
 */
public final class Languages {
  public static final String ENGLISH = "en";

  /** As much as tells, from the beginning. */
  private static final int LOOKED_AT = 20_000;

  private static final int LONG = 200;
  private static final double ENGLISH_PROSE = 0.10;
  private static final double SCARCELY_ENGLISH = 0.06;
  private static final double FOREIGN_PROSE = 0.3;
  private static final double SURE_OF_LONG = 1.5;
  private static final double SURE_OF_SHORT = 4.5;
  private static final int LONGEST_SMALL_WORD = 6;

  /** Of no other language that is written in Latin letters, or rare there. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("the and to of that with from has have his their its said will were been which who after"
                  + " are this not but would about into says")
              .split(" "));

  /** Written small, because names of people carry them too: "Ursula von der Leyen" has two. */
  private static final Set<String> FOREIGN_SMALL_WORDS =
      Set.of(
          ("der die das und ist mit auf den dem ein eine nicht le la les des est une du et dans que"
                  + " el los las del en un una por con se il di che della per o os as do da uma com"
                  + " het een van zijn met och att på för som og til av ikke yang dan untuk dari pada"
                  + " ve bir için w na się nie że i z je v po ne este și cu din pe ja oli ei hogy az a")
              .split(" "));

  private Languages() {}

  /**
   * The language of a text, as ISO 639-1, or ISO 639-3 where that has none.
   *
   * @param stated what is said beside the text, which is often wrong
   */
  public static String of(String text, @Nullable String stated) {
    String looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    Shares shares = Shares.of(looked);
    if (shares.words() == 0 || shares.english() >= ENGLISH_PROSE) return ENGLISH;
    LanguageModel.Guess guess = LanguageModel.guess(looked);
    if (guess.language().equals(ENGLISH)) return ENGLISH;
    return isForeign(shares, guess, looked.length(), stated) ? guess.language() : ENGLISH;
  }

  private static boolean isForeign(
      Shares shares, LanguageModel.Guess guess, int length, @Nullable String stated) {
    if (shares.otherScript() > 0.5) return true;
    if (shares.english() >= SCARCELY_ENGLISH) return false;
    if (length >= LONG) return guess.ratio() >= SURE_OF_LONG;
    if (shares.english() > 0) return false;
    return guess.language().equals(stated)
        || shares.foreign() >= FOREIGN_PROSE
        || guess.ratio() >= SURE_OF_SHORT;
  }

  /**
   * What share of its words are small words of English and of others, and of its letters are not
   * Latin.
   */
  private record Shares(int words, double english, double foreign, double otherScript) {
    static Shares of(String text) {
      int words = 0;
      int english = 0;
      int foreign = 0;
      int letters = 0;
      int latin = 0;
      int begin = -1; // of the word that goes on
      for (int i = 0; i <= text.length(); ) {
        int point = i < text.length() ? text.codePointAt(i) : ' ';
        if (Character.isLetter(point)) {
          letters++;
          if (isLatin(point)) latin++;
        }
        if (isOfWord(point)) {
          if (begin < 0) begin = i;
        } else if (begin >= 0) {
          words++;
          String word = i - begin > LONGEST_SMALL_WORD ? "" : text.substring(begin, i);
          if (SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) english++;
          else if (FOREIGN_SMALL_WORDS.contains(word)) foreign++;
          begin = -1;
        }
        i += Character.charCount(point);
      }
      return new Shares(
          words,
          words == 0 ? 0 : (double) english / words,
          words == 0 ? 0 : (double) foreign / words,
          letters == 0 ? 0 : 1 - (double) latin / letters);
    }

    private static boolean isLatin(int letter) {
      return letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean isMark(int point) {
      int type = Character.getType(point);
      return type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || type == Character.ENCLOSING_MARK;
    }

    private static boolean isOfWord(int point) {
      if (point < 0x80) return point == '\'' || Character.isLetter(point);
      return point == '’' || Character.isLetter(point) || isMark(point);
    }
  }
}

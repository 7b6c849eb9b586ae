package org.entente.coding.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks what is no part of the running text, character for character, so that offsets stay true:
 * datelines, translators' residue in brackets, editorial brackets (whose words stay), control
 * characters.
 */
final class Cleaning {
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:[A-Z][\\p{Lu} .,'’/-]{2,60}(?:, [\\p{L} ]{3,30})?"
              + "(?:,? (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2})?"
              + "(?: ?\\([^)\\n]{2,40}\\))?|[A-Z][\\p{L} .,'’-]{2,40} \\((?:AP|AFP|Reuters|Xinhua|UPI|TASS|ANI|IANS|PTI|Pajhwok)\\)|\\([^)\\n]{2,40}\\))"
              + " ?(?:--|[-–—]|:(?= [A-Z]))\\s(?=\\s*[\\p{Lu}\"“‘'\\d])");
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]\\n]{0,200})]");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?iu)\\b(?:el|la|los|las|del|un|una|su|por|le|les|des|du|der|die|das|il|lo|gli|presidente|ministro)\\b");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

  private Cleaning() {}

  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text);
    blank(DATELINE.matcher(text), clean);
    Matcher bracket = BRACKETS.matcher(text);
    while (bracket.find()) {
      if (FOREIGN.matcher(bracket.group(1)).find()) blank(clean, bracket.start(), bracket.end());
      else {
        blank(clean, bracket.start(), bracket.start() + 1);
        blank(clean, bracket.end() - 1, bracket.end());
      }
    }
    blank(CONTROL.matcher(text), clean);
    return clean.toString();
  }

  private static void blank(Matcher matcher, StringBuilder text) {
    while (matcher.find()) blank(text, matcher.start(), matcher.end());
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) if (text.charAt(i) != '\n') text.setCharAt(i, ' ');
  }
}

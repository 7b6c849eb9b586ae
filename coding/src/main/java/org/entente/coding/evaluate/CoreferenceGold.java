package org.entente.coding.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Span;

/**
 * Marks of whom pronouns and descriptions stand for, or of who speaks a quotation: tab-separated
 * article, start, end, kind (or the speaker's name) and code. Offsets are those of the article's
 * text, which stands in another file.
 *
 * @param articles the marks of each article, in the order of the file
 */
record CoreferenceGold(Map<String, List<Mark>> articles) {
  private static final String HEAD = "article\tstart\tend\tkind\tcode";
  private static final String QUOTATIONS = "article\tstart\tend\tspeaker\tcode";

  /** No political actor is meant. */
  static final String NOBODY = "-";

  /**
   * @param code who is meant, A+B for two at once, or {@link #NOBODY}
   */
  record Mark(Span span, String kind, String code) {}

  /** Whether the first line that is no comment names the columns of such a file. */
  static boolean isOne(Path file) {
    return head(file).equals(HEAD);
  }

  /** Whether it names those of marks of who speaks, with the speaker's name for the kind. */
  static boolean isOfQuotations(Path file) {
    return head(file).equals(QUOTATIONS);
  }

  private static String head(Path file) {
    return lines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Reads the part of the articles, of every three the first two or the third. */
  static CoreferenceGold read(Path file, Part part) {
    Map<String, List<Mark>> all = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.startsWith("#") || line.isBlank() || line.equals(HEAD) || line.equals(QUOTATIONS))
        continue;
      String[] cells = line.split("\t", -1);
      if (cells.length != 5 || !cells[1].matches("\\d{1,9}") || !cells[2].matches("\\d{1,9}"))
        throw new GoldException(
            "%s:%d is no mark: '%s'. It needs article, start, end, kind and code."
                .formatted(file, number, line));
      Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
      all.computeIfAbsent(cells[0], id -> new ArrayList<>())
          .add(new Mark(span, cells[3], cells[4]));
    }
    int index = 0;
    Map<String, List<Mark>> taken = new LinkedHashMap<>();
    for (Map.Entry<String, List<Mark>> article : all.entrySet())
      if (part.has(index++)) taken.put(article.getKey(), List.copyOf(article.getValue()));
    if (taken.isEmpty()) throw new GoldException("%s holds no marks".formatted(file));
    return new CoreferenceGold(taken);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new GoldException("Cannot read %s: %s".formatted(file, unreadable.getMessage()));
    }
  }
}

package org.entente.cli.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.entente.coding.evaluate.GoldException;
import org.entente.coding.evaluate.Part;

/**
 * Groups of short articles of which somebody said whether they tell of one event: tab-separated
 * group, kind, event, published, publisher and text. Articles of a group with the same letter in
 * the column event tell of one event.
 */
record SameEventGold(List<Group> groups) {
  private static final String HEAD = "group\tkind\tevent\tpublished\tpublisher\ttext";

  /**
   * @param kind what makes it easy or hard
   */
  record Group(String id, String kind, List<Told> articles) {}

  /**
   * @param event a name that articles on the same event of the group share
   */
  record Told(Article article, String event) {}

  static boolean isOne(Path file) {
    return lines(file).stream().findFirst().filter(HEAD::equals).isPresent();
  }

  static SameEventGold read(Path file, Part part) {
    Map<String, Group> all = new LinkedHashMap<>();
    List<String> lines = lines(file);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 6)
        throw new GoldException(
            "%s:%d has %d columns. It needs group, kind, event, published, publisher and text."
                .formatted(file, i + 1, cells.length));
      Group group = all.computeIfAbsent(cells[0], id -> new Group(id, cells[1], new ArrayList<>()));
      group.articles().add(told(cells, file, i + 1, group));
    }
    List<Group> taken = new ArrayList<>();
    int index = 0;
    for (Group group : all.values()) if (part.has(index++)) taken.add(group);
    if (taken.isEmpty()) throw new GoldException("%s holds no groups".formatted(file));
    return new SameEventGold(List.copyOf(taken));
  }

  private static Told told(String[] cells, Path file, int line, Group group) {
    try {
      String id = "%s-%d".formatted(cells[0], group.articles().size() + 1);
      LocalDate published = LocalDate.parse(cells[3]);
      return new Told(new Article(id, null, null, cells[4], published, "en", cells[5]), cells[2]);
    } catch (DateTimeParseException broken) {
      throw new GoldException(
          "%s:%d has no day such as 2021-04-16, but '%s'".formatted(file, line, cells[3]));
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new GoldException("Cannot read %s: %s".formatted(file, unreadable.getMessage()));
    }
  }
}

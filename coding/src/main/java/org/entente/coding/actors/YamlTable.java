package org.entente.coding.actors;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A table written as YAML: a list of mappings from column to a value or a list of values. Read as a
 * stream of events, so that neither depth nor aliases of a hostile file can do harm.
 */
final class YamlTable {
  private static final int MOST_CHARACTERS = 20_000_000;

  private final String file;
  private final Iterator<Event> events;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Set<String> columns = new LinkedHashSet<>();

  private YamlTable(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  static Table read(Path path) {
    String file = path.toString();
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(file).setCodePointLimit(MOST_CHARACTERS).build();
      if (Files.size(path) > MOST_CHARACTERS)
        throw new ActorDataException(file, 0, "too large for YAML. Maybe write it tab-separated.");
      YamlTable reading =
          new YamlTable(file, new Parse(settings).parseString(Files.readString(path)).iterator());
      reading.list();
      return reading.table();
    } catch (MalformedInputException broken) {
      throw new ActorDataException(file, 0, "is not UTF-8 text. Maybe convert it.");
    } catch (IOException unreadable) {
      throw new ActorDataException(
          file, 0, "cannot be read (%s)".formatted(unreadable.getMessage()));
    } catch (MarkedYamlEngineException broken) {
      int line = line(broken.getProblemMark().or(broken::getContextMark));
      throw new ActorDataException(file, line, "not readable as YAML: " + broken.getProblem());
    } catch (YamlEngineException broken) {
      throw new ActorDataException(file, 0, "not readable as YAML: " + broken.getMessage());
    }
  }

  private void list() {
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case MappingStart -> row(event);
        case Scalar, Alias -> throw wrong(event);
        default -> {}
      }
    }
  }

  private void row(Event start) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
      String column = text(key);
      columns.add(column);
      row.put(column, value(events.next()));
    }
    rows.add(row);
    lines.add(line(start.getStartMark()));
  }

  private String value(Event event) {
    if (event.getEventId() != Event.ID.SequenceStart) return text(event);
    List<String> values = new ArrayList<>();
    for (Event item = events.next();
        item.getEventId() != Event.ID.SequenceEnd;
        item = events.next()) values.add(text(item));
    return String.join("; ", values);
  }

  private String text(Event event) {
    if (event instanceof ScalarEvent scalar) return scalar.getValue().strip();
    throw wrong(event);
  }

  private ActorDataException wrong(Event event) {
    String what =
        event instanceof AliasEvent
            ? "aliases are not read here"
            : "expected a list of entries with 'column: value' lines";
    return new ActorDataException(file, line(event.getStartMark()), what);
  }

  private Table table() {
    List<String> header = List.copyOf(columns);
    List<Table.Row> read = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      String[] cells = header.stream().map(c -> row.getOrDefault(c, "")).toArray(String[]::new);
      read.add(new Table.Row(file, lines.get(i), header, cells));
    }
    return new Table(file, header, read);
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(place -> place.getLine() + 1).orElse(0);
  }
}

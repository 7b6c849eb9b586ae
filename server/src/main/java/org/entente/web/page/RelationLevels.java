package org.entente.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.relation.Relation;
import org.entente.relations.Overview;
import org.entente.relations.level.Level;
import org.entente.view.WholeRecord;

/**
 * How many acts each relation of a record has, and the level of each: what is quickly known.
 *
 * @param acts by the name of the relation in the order of its codes
 * @param levels of those that have one, by the same name
 */
public record RelationLevels(Map<String, Integer> acts, Map<String, Level> levels) {
  public RelationLevels {
    acts = Map.copyOf(acts);
    levels = Map.copyOf(levels);
  }

  static RelationLevels of(WholeRecord record) {
    Map<String, Integer> acts = new HashMap<>();
    Map<String, Level> levels = new HashMap<>();
    for (Overview.Quick quick : record.quick()) {
      String name = quick.relation().toString();
      acts.put(name, quick.acts());
      quick.level().find().ifPresent(level -> levels.put(name, level));
    }
    return new RelationLevels(acts, levels);
  }

  int acts(Relation relation) {
    return acts.getOrDefault(relation.toString(), 0);
  }

  Optional<Level> level(Relation relation) {
    return Optional.ofNullable(levels.get(relation.toString()));
  }

  /** Whoever of them has the most acts. */
  String busiest(List<String> codes) {
    Map<String, Integer> busy = new HashMap<>();
    acts.forEach((pair, count) ->
        Stream.of(pair.split("-", -1)).forEach(code -> busy.merge(code, count, Integer::sum)));
    return codes.stream()
        .max(Comparator.comparing(code -> busy.getOrDefault(code, 0)))
        .orElseThrow();
  }
}

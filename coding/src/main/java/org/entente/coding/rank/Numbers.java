package org.entente.coding.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names by number from 0, in alphabetical order: where the weight of each stands. */
final class Numbers {
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param least names seen less often get no number
   */
  Numbers(Stream<String> seen, int least) {
    seen.collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(name -> numbers.put(name, numbers.size()));
  }

  int size() {
    return numbers.size();
  }

  /** Of those names that have one, in the order given. */
  int[] of(Collection<String> names) {
    return names.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
  }

  void forEach(BiConsumer<String, Integer> name) {
    numbers.forEach(name);
  }
}

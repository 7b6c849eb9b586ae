package org.entente.ledger.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Party;
import org.entente.event.Attribution;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * What a report's sentence is about, apart from the parties, the day and whoever tells it.
 *
 * @param act first letters of the words of the act
 * @param words what it says besides: first letters of its other content words, which endings change
 *     little, and numbers
 * @param names proper names
 * @param quantities numbers with what they count
 */
record Gist(Set<String> act, Set<String> words, Set<String> names, List<Quantity> quantities) {
  private static final int STEM = 5;
  private static final int FEW_LETTERS = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\d+)*");
  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;

  /** Words after a number among which is what it counts. */
  private static final int COUNTED_WITHIN = 3;

  Gist {
    act = Set.copyOf(act);
    words = Set.copyOf(words);
    names = Set.copyOf(names);
    quantities = List.copyOf(quantities);
  }

  /**
   * @param value of money in whole units
   * @param counted stems of the words behind the number
   */
  record Quantity(double value, Set<String> counted) {}

  static Gist of(Event event) {
    return new Reading(event).gist();
  }

  /** Stems of both. */
  static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> shared = new TreeSet<>();
    for (String word : one) if (other.contains(word)) shared.add(word);
    return shared;
  }

  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() <= STEM ? lower : lower.substring(0, STEM);
  }

  /** One pass over the words of a sentence. */
  private static final class Reading {
    private final Set<String> stems = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final Set<String> act = new LinkedHashSet<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> words = new ArrayList<>();

    Reading(Event event) {
      event.actors().forEach(this::know);
      event.recipients().forEach(this::know);
      for (Attribution said : event.saidBy()) know(said.name());
      WORD.matcher(event.evidence().actText())
          .results()
          .forEach(match -> act.add(stem(match.group())));
      Matcher matcher = WORD.matcher(event.evidence().text());
      while (matcher.find()) words.add(matcher.group());
      for (int i = 0; i < words.size(); i++) read(i);
    }

    Gist gist() {
      quantities.forEach(quantity -> stems.add(NumberWords.written(quantity.value())));
      return new Gist(act, stems, names, quantities);
    }

    /** Not all words of a party: "an Australian swimmer" is more than Australia. */
    private void know(Party party) {
      know(party.name());
      known.addAll(Demonyms.beginnings(party.code()));
    }

    private void know(String name) {
      WORD.matcher(name).results().forEach(match -> known.add(Demonyms.beginning(match.group())));
    }

    private void read(int i) {
      String word = words.get(i);
      String lower = word.toLowerCase(Locale.ROOT);
      Double number = NumberWords.value(lower);
      if (number != null) {
        count(i, number);
        return;
      }
      if (lower.length() < FEW_LETTERS || CommonWords.isCommon(lower) || isParty(lower)) return;
      if (i > 0 && Character.isUpperCase(word.charAt(0))) names.add(lower);
      String stem = stem(lower);
      if (!act.contains(stem)) stems.add(stem);
    }

    /** Russian, Russia's: of Russia's letters. */
    private boolean isParty(String lower) {
      return known.contains(Demonyms.beginning(lower)) || Demonyms.isOne(lower);
    }

    private void count(int i, double number) {
      if (isDate(i, number) || isVague(i)) return;
      double value = number;
      Set<String> counted = new LinkedHashSet<>();
      for (int next = i + 1; next < words.size() && next <= i + COUNTED_WITHIN; next++) {
        String word = words.get(next).toLowerCase(Locale.ROOT);
        if (next == i + 1 && word.equals("million")) value *= MILLION;
        else if (next == i + 1 && word.equals("billion")) value *= BILLION;
        else if (CommonWords.ends(word)) break;
        else counted.add(stem(word));
      }
      if (!counted.isEmpty() || value >= MILLION) quantities.add(new Quantity(value, counted));
    }

    private boolean isDate(int i, double number) {
      boolean year = number >= 1900 && number <= 2100 && number == Math.rint(number);
      return year || isMonth(i - 1) || isMonth(i + 1) || isAge(i + 1);
    }

    private boolean isMonth(int i) {
      @Nullable String word = at(i);
      return word != null && CommonWords.isMonth(word);
    }

    private boolean isAge(int i) {
      @Nullable String word = at(i);
      return word != null && (word.startsWith("year") || word.startsWith("month"));
    }

    /** "more than 20", "at least 20": another number may be meant. */
    private boolean isVague(int i) {
      @Nullable String before = at(i - 1);
      return before != null && CommonWords.isApproximate(before);
    }

    private @Nullable String at(int i) {
      return i < 0 || i >= words.size() ? null : words.get(i).toLowerCase(Locale.ROOT);
    }
  }
}

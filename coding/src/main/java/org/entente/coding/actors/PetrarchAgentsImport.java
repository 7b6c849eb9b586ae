package org.entente.coding.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Sector;

/**
 * Takes a dictionary of agents in PETRARCH's format: words for roles, such as {@code SOLDIER
 * [~MIL]}, irregular plurals in braces, and sets of endings between exclamation marks.
 */
final class PetrarchAgentsImport implements Import {
  private static final Pattern AGENT =
      Pattern.compile("([^\\[{]+?)\\s*(?:\\{([^}]*)\\})?\\s*\\[~([A-Z]+)\\]");
  private static final Pattern SET = Pattern.compile("!([A-Z_]+)!\\s*=\\s*(.+)");
  private static final Pattern USE = Pattern.compile("!([A-Z_]+)!");

  private final ActorDictionary dictionary;
  private final boolean override;
  private final Map<String, List<String>> sets = new HashMap<>();

  PetrarchAgentsImport(ActorDictionary dictionary, boolean override) {
    this.dictionary = dictionary;
    this.override = override;
  }

  @Override
  public void read(TextLines lines, ImportTarget target) throws IOException {
    for (String text = lines.next(); text != null; text = lines.next()) {
      int hash = text.indexOf('#');
      String bare = (hash < 0 ? text : text.substring(0, hash)).strip();
      if (bare.isEmpty()) continue;
      Matcher set = SET.matcher(bare);
      if (set.matches()) sets.put(set.group(1), List.of(set.group(2).split("\\s*,\\s*", -1)));
      else agent(bare, lines.number(), target);
    }
  }

  private void agent(String bare, int number, ImportTarget target) throws IOException {
    Matcher agent = AGENT.matcher(bare);
    if (!agent.matches()) {
      target.refuse(number, "no agent", bare);
      return;
    }
    Sector sector = CameoCode.sector(agent.group(3), 0);
    if (sector == null) {
      target.refuse(number, "role unknown: " + agent.group(3), bare);
      return;
    }
    List<String> words = expanded(agent.group(1));
    String plural = agent.group(2);
    if (plural != null && !plural.isBlank()) words.addAll(expanded(plural));
    List<String> fresh = new ArrayList<>();
    for (String word : words) {
      String plain = PetrarchCase.spaced(word).toLowerCase(Locale.ROOT);
      if (!override && dictionary.knows(plain)) target.refuse(number, "known already", word);
      else if (plain.length() > 2) fresh.add(plain);
    }
    if (!fresh.isEmpty())
      target.take(TableKind.ROLES, sector.name(), "person", String.join("; ", fresh));
  }

  /** {@code CATTLE!PERSON!} with every ending of the set. */
  private List<String> expanded(String words) {
    Matcher use = USE.matcher(words);
    List<String> all = new ArrayList<>();
    if (!use.find()) {
      all.add(words);
      return all;
    }
    for (String ending : sets.getOrDefault(use.group(1), List.of()))
      all.add(words.substring(0, use.start()) + ending + words.substring(use.end()));
    return all;
  }
}

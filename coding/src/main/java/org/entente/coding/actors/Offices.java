package org.entente.coding.actors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard office that a title names in a country. */
final class Offices {
  private static final Map<String, String> STANDARD =
      Map.ofEntries(
          Map.entry("premier", "prime minister"),
          Map.entry("pm", "prime minister"),
          Map.entry("taoiseach", "prime minister"),
          Map.entry("defense minister", "defence minister"),
          Map.entry("minister of defence", "defence minister"),
          Map.entry("minister of defense", "defence minister"),
          Map.entry("defence secretary", "defence minister"),
          Map.entry("defense secretary", "defence minister"),
          Map.entry("secretary of defense", "defence minister"),
          Map.entry("secretary of defence", "defence minister"),
          Map.entry("secretary of state", "foreign minister"),
          Map.entry("foreign secretary", "foreign minister"),
          Map.entry("minister of foreign affairs", "foreign minister"),
          Map.entry("minister for foreign affairs", "foreign minister"),
          Map.entry("external affairs minister", "foreign minister"),
          Map.entry("minister of external affairs", "foreign minister"),
          Map.entry("home secretary", "interior minister"),
          Map.entry("homeland security secretary", "interior minister"),
          Map.entry("minister of the interior", "interior minister"),
          Map.entry("home minister", "interior minister"),
          Map.entry("vice-president", "vice president"),
          Map.entry("treasury secretary", "finance minister"),
          Map.entry("secretary of the treasury", "finance minister"),
          Map.entry("chancellor of the exchequer", "finance minister"),
          Map.entry("queen", "king"),
          Map.entry("monarch", "king"),
          Map.entry("sovereign", "king"),
          Map.entry("pontiff", "pope"),
          Map.entry("empress", "emperor"),
          Map.entry("speaker of the house", "speaker of parliament"),
          Map.entry("house speaker", "speaker of parliament"),
          Map.entry("secretary general", "secretary-general"));

  private static final Map<String, String> ONLY_STATE =
      Map.ofEntries(
          Map.entry("secretary of state", "USA"),
          Map.entry("secretary of defense", "USA"),
          Map.entry("defense secretary", "USA"),
          Map.entry("treasury secretary", "USA"),
          Map.entry("secretary of the treasury", "USA"),
          Map.entry("homeland security secretary", "USA"),
          Map.entry("secretary of homeland security", "USA"),
          Map.entry("chancellor of the exchequer", "GBR"),
          Map.entry("foreign secretary", "GBR"),
          Map.entry("home secretary", "GBR"),
          Map.entry("taoiseach", "IRL"),
          Map.entry("external affairs minister", "IND"));

  private Offices() {}

  /** The state that alone has a title among those in the news; absent for a common one. */
  static @Nullable String onlyState(String title) {
    return ONLY_STATE.get(title);
  }

  static String standard(String words) {
    return STANDARD.getOrDefault(words, words);
  }
}

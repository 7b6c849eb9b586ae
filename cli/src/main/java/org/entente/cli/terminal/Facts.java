package org.entente.cli.terminal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Labels on the left, what they say on the right, wrapped under itself. */
public final class Facts {
  private static final String GAP = "  ";

  private final Map<String, String> facts = new LinkedHashMap<>();

  /** Adds a line; nothing to say leaves the line out. */
  public Facts add(String label, String fact) {
    if (!fact.isBlank()) facts.put(label, fact);
    return this;
  }

  public void print(Screen screen) {
    int labels = facts.keySet().stream().mapToInt(Cells::width).max().orElse(0);
    facts.forEach((label, fact) ->
        screen.paragraph(
            screen.styled(Style.FAINT, Cells.left(label, labels)) + GAP,
            labels + GAP.length(),
            fact));
  }
}

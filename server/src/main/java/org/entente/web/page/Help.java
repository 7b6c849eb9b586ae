package org.entente.web.page;

import java.util.List;
import org.springframework.stereotype.Component;

/** The words that the help page explains, and where it explains what a measure is called. */
@Component("help")
public final class Help {
  private static final List<String> WORDS =
      List.of(
          "event",
          "status",
          "said",
          "level",
          "trend",
          "week",
          "range",
          "volatility",
          "stability",
          "predictability",
          "forecast",
          "reciprocity",
          "change",
          "commitment",
          "follow",
          "insufficient");

  /** In the order in which they are read. */
  public List<String> words() {
    return WORDS;
  }

  /**
   * Where a measure is explained.
   *
   * @param measure as {@link org.entente.view.MeasureLines} names it
   */
  public String anchor(String measure) {
    return switch (measure) {
      case "level", "trend", "volatility", "stability" -> measure;
      case "last week" -> "week";
      case "normal range" -> "range";
      case "conflict predictable", "cooperation predictable" -> "predictability";
      case "next week's conflict", "next week's cooperation" -> "forecast";
      case "answers the other" -> "reciprocity";
      case "threats carried out", "offers accepted", "promises kept", "demands met" -> "follow";
      default -> "insufficient";
    };
  }
}

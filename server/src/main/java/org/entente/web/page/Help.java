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
   * @param measure as {@link org.entente.view.MeasureLine#measure} has it
   */
  public String anchor(String measure) {
    return switch (measure) {
      case "conflict", "cooperation" -> "predictability";
      case "nextConflict", "nextCooperation" -> "forecast";
      case "answers" -> "reciprocity";
      case "THREAT", "OFFER", "PROMISE", "DEMAND" -> "follow";
      default -> measure;
    };
  }
}

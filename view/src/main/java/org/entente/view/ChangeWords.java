package org.entente.view;

import org.entente.relations.change.ChangePoint;

/** A change in words. */
public final class ChangeWords {
  private ChangeWords() {}

  /** One line for people: {@code from 2018-05-31 more verbal conflict (0.4 to 2.1 acts a day)}. */
  public static String of(ChangePoint point, Wording wording) {
    double usual = point.before().getOrDefault(point.moved(), 0.0);
    double now = point.after().getOrDefault(point.moved(), 0.0);
    double unit =
        switch (point.kind()) {
          case SURGE -> 1;
          case REGIME -> 100;
        };
    String pattern =
        switch (point.kind()) {
          case SURGE -> "%.1f";
          case REGIME -> "%.0f";
        };
    return wording.of(
        "change.%s.%s".formatted(point.kind(), point.rises() ? "more" : "less"),
        point.day(),
        wording.of("channel." + point.moved()),
        wording.number(pattern, unit * usual),
        wording.number(pattern, unit * now));
  }
}

package org.entente.relations.series;

import java.util.Locale;
import java.util.Set;
import org.entente.event.QuadClass;

/**
 * The three streams in which the statistics watch a dyad. Verbal and material cooperation are one:
 * material cooperation is too rare to be followed alone.
 */
public enum Channel {
  COOPERATION(QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION),
  VERBAL_CONFLICT(QuadClass.VERBAL_CONFLICT),
  MATERIAL_CONFLICT(QuadClass.MATERIAL_CONFLICT);

  private final Set<QuadClass> quads;

  Channel(QuadClass... quads) {
    this.quads = Set.of(quads);
  }

  /** The classes of acts counted here. */
  public Set<QuadClass> quads() {
    return quads;
  }

  public static Channel of(QuadClass quad) {
    return switch (quad) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> COOPERATION;
      case VERBAL_CONFLICT -> VERBAL_CONFLICT;
      case MATERIAL_CONFLICT -> MATERIAL_CONFLICT;
    };
  }

  /** Words for people. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

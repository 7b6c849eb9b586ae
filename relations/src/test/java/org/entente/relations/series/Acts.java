package org.entente.relations.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.event.EventType;

/** Writes small streams of acts for tests. */
public final class Acts {
  private Acts() {}

  public static CodedAct act(String day, String actor, EventType type, String recipient) {
    return new CodedAct(
        LocalDate.parse(day), actor, recipient, type.quad(), type, type.score(), false);
  }

  public static List<CodedAct> times(int count, CodedAct act) {
    return new ArrayList<>(Collections.nCopies(count, act));
  }
}

package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.event.Auxiliary;
import org.entente.ledger.LedgerAct;
import org.entente.ledger.Status;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.JointActs;

/** The ledger's acts as acts of a series. */
public final class Acts {
  private Acts() {}

  /** An act that has a day, with the event it is of. */
  public record Dated(String reference, CodedAct act) {}

  /** Whether an act has the status asked for. */
  public static boolean has(LedgerAct act, Status status) {
    return has(act.auxiliary(), status);
  }

  /** The same of acts with these auxiliary modes. */
  static boolean has(Set<Auxiliary> auxiliary, Status status) {
    return switch (status) {
      case ANY -> true;
      case ACTUAL -> auxiliary.isEmpty();
      case HISTORICAL, FUTURE, HYPOTHETICAL, NEGATION ->
          status.auxiliary() != null && auxiliary.contains(status.auxiliary());
    };
  }

  /**
   * Those with a day. Imported files do not say what was done together, so that is found in them;
   * in what was coded here it stands.
   */
  public static List<Dated> dated(List<LedgerAct> acts) {
    var references = new ArrayList<String>();
    var imported = new ArrayList<CodedAct>();
    var dated = new ArrayList<Dated>();
    for (LedgerAct act : acts) {
      LocalDate day = act.day();
      if (day == null) continue;
      var coded =
          new CodedAct(
              day, act.actor(), act.recipient(), act.quad(), act.type(), act.score(), act.joint());
      if (isImported(act)) {
        references.add(act.reference());
        imported.add(coded);
      } else dated.add(new Dated(act.reference(), coded));
    }
    List<CodedAct> marked = JointActs.mark(imported);
    for (int i = 0; i < marked.size(); i++) dated.add(new Dated(references.get(i), marked.get(i)));
    return dated;
  }

  private static boolean isImported(LedgerAct act) {
    return act.reference().indexOf(':') >= 0;
  }
}

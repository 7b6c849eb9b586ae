package org.entente.coding.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.evaluate.Evaluation.ClassScore;

/** The numbers of an evaluation under the names that its JSON has. */
final class Numbers {
  private Numbers() {}

  static Map<String, Object> of(Evaluation evaluation) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("task", evaluation.task());
    numbers.put("n", evaluation.n());
    switch (evaluation) {
      case Evaluation.MarkedPairs pairs -> {
        numbers.put("accuracy", pairs.accuracy());
        numbers.put("macro_f1", pairs.macroF1());
        numbers.put("accuracy_own_lines", pairs.ownAccuracy());
        numbers.put("macro_f1_own_lines", pairs.ownMacroF1());
        numbers.put("quad_accuracy", pairs.quadAccuracy());
        numbers.put("quad_macro_f1", pairs.quadMacroF1());
        numbers.put("no_event", pairs.noEvent());
        numbers.put("calibration_error", pairs.calibrationError());
        numbers.put("per_class", perClass(pairs.perClass()));
        numbers.put("reliability", pairs.reliability());
      }
      case Evaluation.WholeEvents events -> {
        numbers.put("expected", events.expected());
        numbers.put("found", events.found());
        numbers.put("precision", events.precision());
        numbers.put("recall", events.recall());
        numbers.put("f1", events.f1());
        numbers.put("status_accuracy", events.statusAccuracy());
      }
      case Evaluation.ActorPhrases actors -> {
        numbers.put("accuracy", actors.accuracy());
        numbers.put("country_accuracy", actors.countryAccuracy());
        numbers.put("sector_accuracy", actors.sectorAccuracy());
      }
      case Evaluation.Coreference references -> {
        numbers.put("right", references.right());
        numbers.put("others", references.others());
        numbers.put("left_alone", references.leftAlone());
        numbers.put("per_kind", references.perKind());
      }
      case Evaluation.SameEvents same -> {
        numbers.put("pairs", same.pairs());
        numbers.put("precision", same.precision());
        numbers.put("recall", same.recall());
        numbers.put("f1", same.f1());
        numbers.put("accuracy", same.accuracy());
        numbers.put("per_kind", same.perKind());
      }
      case Evaluation.Quotations quotations -> {
        numbers.put("right", quotations.right());
        numbers.put("with_code", quotations.withCode());
        numbers.put("code_right", quotations.codeRight());
      }
      case Evaluation.Factuality factuality -> {
        numbers.put("macro_f1", factuality.macroF1());
        numbers.put("pearson", factuality.pearson());
        numbers.put("per_class", perClass(factuality.perClass()));
      }
    }
    return numbers;
  }

  private static Map<String, Object> perClass(List<ClassScore> scores) {
    Map<String, Object> classes = new LinkedHashMap<>();
    for (ClassScore score : scores) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("n", score.n());
      row.put("precision", score.precision());
      row.put("recall", score.recall());
      row.put("f1", score.f1());
      classes.put(score.name(), row);
    }
    return classes;
  }
}

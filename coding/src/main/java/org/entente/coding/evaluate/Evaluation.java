package org.entente.coding.evaluate;

import java.util.List;
import java.util.Map;
import org.entente.event.EventType;

/** What measuring on a gold file gave. Shares and scores lie in [0, 1] unless said otherwise. */
public sealed interface Evaluation {
  /** The name of the task in the JSON of {@code entente evaluate}. */
  String task();

  /** How many items the gold has. */
  int n();

  /** What came out otherwise than the gold has it; not kept where the gold is a scale. */
  List<Miss> misses();

  /** The right and the wrong of a class: {@code precision} is 0 when it was never given. */
  record ClassScore(String name, int n, double precision, double recall, double f1) {}

  /**
   * What was said with a confidence from (inclusive) to (exclusive).
   *
   * @param confidence the mean that was said
   * @param right the share that was right
   */
  record ReliabilityBin(double from, double to, int n, double confidence, double right) {}

  /**
   * Sentences whose actor and recipient are marked.
   *
   * @param accuracy where the gold draws a line elsewhere than the codebook, by the gold's line
   * @param ownAccuracy by the codebook's own lines throughout
   * @param noEvent share of sentences in which no event was found; they count as wrong
   */
  record MarkedPairs(
      int n,
      double accuracy,
      double macroF1,
      double ownAccuracy,
      double ownMacroF1,
      double quadAccuracy,
      double quadMacroF1,
      double noEvent,
      List<ClassScore> perClass,
      List<ReliabilityBin> reliability,
      List<Miss> misses)
      implements Evaluation {
    /** Expected calibration error of the confidence, in [0, 1]; 0 is perfect. */
    public double calibrationError() {
      return Reliability.error(reliability);
    }

    @Override
    public String task() {
      return "marked pairs";
    }
  }

  /**
   * Whole events: actor, type and recipient found in plain sentences.
   *
   * @param n sentences
   * @param statusAccuracy share of the events found whose auxiliary modes are right too
   */
  record WholeEvents(
      int n,
      int expected,
      int found,
      double precision,
      double recall,
      double f1,
      double statusAccuracy,
      List<Miss> misses)
      implements Evaluation {
    @Override
    public String task() {
      return "whole events";
    }
  }

  /**
   * Actor phrases.
   *
   * @param accuracy share of all judged fields, country and sector, that are right
   */
  record ActorPhrases(
      int n, double accuracy, double countryAccuracy, double sectorAccuracy, List<Miss> misses)
      implements Evaluation {
    @Override
    public String task() {
      return "actor phrases";
    }
  }

  /** Of the references of a kind, the share that is right. */
  record KindScore(String name, int n, double right) {}

  /**
   * Whom pronouns and descriptions stand for.
   *
   * @param n those that stand for a political actor
   * @param right share of these whose actor is right
   * @param leftAlone share of the others that were given to nobody
   * @param others how many stand for nobody political
   */
  record Coreference(
      int n, double right, double leftAlone, int others, List<KindScore> perKind, List<Miss> misses)
      implements Evaluation {
    @Override
    public String task() {
      return "coreference";
    }
  }

  /**
   * Which reports tell of one event.
   *
   * @param n groups of articles
   * @param pairs pairs of articles within the groups
   * @param precision share of the pairs put together that belong together
   * @param recall share of the pairs that belong together that were put together
   * @param accuracy share of all pairs judged as the gold has them
   * @param perKind the same for each kind of group
   */
  record SameEvents(
      int n,
      int pairs,
      double precision,
      double recall,
      double f1,
      double accuracy,
      List<KindScore> perKind,
      List<Miss> misses)
      implements Evaluation {
    @Override
    public String task() {
      return "same events";
    }
  }

  /**
   * Who speaks quotations.
   *
   * @param right share whose speaker is right, with his code where he has one
   * @param withCode how many have a speaker with a code
   * @param codeRight share of these with the right code, whoever is named
   */
  record Quotations(int n, double right, int withCode, double codeRight, List<Miss> misses)
      implements Evaluation {
    @Override
    public String task() {
      return "quotations";
    }
  }

  /**
   * How certain it is that something happened.
   *
   * @param n event words
   * @param macroF1 over happened (at least 1), did not (at most -1) and uncertain
   * @param pearson correlation of the predicted with the gold value, in [-1, 1]
   */
  record Factuality(int n, double macroF1, double pearson, List<ClassScore> perClass)
      implements Evaluation {
    @Override
    public List<Miss> misses() {
      return List.of();
    }

    @Override
    public String task() {
      return "factuality";
    }
  }

  /** One item that came out otherwise than the gold has it. */
  record Miss(String id, String expected, String got, String text) {}

  /** The numbers by their JSON names, in order; misses are left out. */
  default Map<String, Object> numbers() {
    return Numbers.of(this);
  }

  /** The class under which the marked-pairs gold of PLOVER counts a type. */
  static String quadName(EventType type) {
    return String.valueOf(type.quad().number());
  }
}

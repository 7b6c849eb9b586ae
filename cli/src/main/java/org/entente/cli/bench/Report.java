package org.entente.cli.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.coding.stage.Stage;

/**
 * What was measured in one run.
 *
 * @param articles of the corpus
 * @param threads of {@link Contestant#ALL}
 * @param peak the most memory held before anything else than coding was loaded, in MiB
 * @param rounds what each contestant did in each round, as many for all
 */
public record Report(
    int articles,
    int threads,
    long peak,
    Map<Contestant, List<Rate>> rounds,
    Optional<Growth> growth) {
  public Report {
    rounds = Map.copyOf(rounds);
  }

  /** What a contestant did in all rounds. */
  public Rate rate(Contestant contestant) {
    return Rate.sum(of(contestant));
  }

  /**
   * How often Entente reads by one thread what a contestant reads once, round by round.
   *
   * @param contestant CoreNLP in some way, by one thread
   */
  public Spread ratioTo(Contestant contestant) {
    return Spread.of(of(Contestant.ONE), of(contestant), Rate::against);
  }

  /** Dependencies alone, ours against CoreNLP's. */
  public Spread parserRatio() {
    return Spread.of(
        of(Contestant.ONE),
        of(Contestant.TWIN),
        (ours, theirs) -> ours.against(theirs, Stage.PARSE));
  }

  /** How much faster all threads are than one. */
  public Spread threadsRatio() {
    return Spread.of(of(Contestant.ALL), of(Contestant.ONE), Rate::against);
  }

  /** What part of the sentences is parsed. */
  public double parsed() {
    return rate(Contestant.ONE).partOf(Stage.PARSE);
  }

  private List<Rate> of(Contestant contestant) {
    return rounds.getOrDefault(contestant, List.of());
  }

  /** For programs: names and numbers; what could not be measured is not there. */
  public Map<String, Object> numbers() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    Rate all = rate(Contestant.ALL);
    numbers.put("articles", articles);
    numbers.put("sentences", all.sentences());
    numbers.put("threads", threads);
    numbers.put("rounds", of(Contestant.ONE).size());
    numbers.put("sentences_per_second", all.sentencesPerSecond());
    numbers.put("megabytes_per_second", all.megabytesPerSecond());
    numbers.put("sentences_per_second_one_thread", speed(Contestant.ONE));
    numbers.put("corenlp_sentences_per_second", speed(Contestant.CORENLP));
    numbers.put("tokenise_sentences_per_second", speed(Contestant.TOKENISE));
    numbers.put("twin_sentences_per_second", speed(Contestant.TWIN));
    Map<String, List<Double>> spreads = new LinkedHashMap<>();
    ratios()
        .forEach((name, ratio) -> {
          if (!Double.isFinite(ratio.median())) return;
          numbers.put(name, ratio.median());
          spreads.put(name, List.of(ratio.low(), ratio.high()));
        });
    numbers.put("spread", spreads);
    numbers.put("share_parsed", parsed());
    numbers.put("peak_mib", peak);
    Map<String, Double> stages = new LinkedHashMap<>();
    rate(Contestant.ONE)
        .shares()
        .forEach((stage, share) -> stages.put(stage.name().toLowerCase(Locale.ROOT), share));
    numbers.put("stages", stages);
    growth.ifPresent(grown -> numbers.put("growth", speeds(grown)));
    numbers.put(
        "machine",
        "%d processors, %s %s, Java %s"
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version()));
    return numbers;
  }

  private double speed(Contestant contestant) {
    return rate(contestant).sentencesPerSecond();
  }

  private Map<String, Spread> ratios() {
    Map<String, Spread> ratios = new LinkedHashMap<>();
    ratios.put("ratio_to_corenlp", ratioTo(Contestant.CORENLP));
    ratios.put("ratio_to_tokenise", ratioTo(Contestant.TOKENISE));
    ratios.put("ratio_to_twin", ratioTo(Contestant.TWIN));
    ratios.put("parser_ratio", parserRatio());
    ratios.put("ratio_of_threads", threadsRatio());
    growth.ifPresent(grown -> {
      ratios.put("growth_ratio_10x", grown.ratio(0, 10));
      ratios.put("growth_ratio_100x", grown.ratio(0, Growth.COPIES));
      ratios.put("growth_ratio_last_quarter", grown.lastQuarter());
    });
    return ratios;
  }

  private static Map<String, Double> speeds(Growth growth) {
    Map<String, Double> speeds = new LinkedHashMap<>();
    for (int times : Growth.SIZES) speeds.put(times + "x", growth.rate(times).sentencesPerSecond());
    return speeds;
  }
}

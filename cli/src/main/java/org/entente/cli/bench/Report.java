package org.entente.cli.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.coding.stage.Stage;

/**
 * What was measured in one run.
 *
 * @param articles of the corpus
 * @param threads of {@code all}
 * @param peak the most memory held before anything else than coding was measured, in MiB
 * @param all coding by all threads
 * @param one coding by one thread, to which everything else is compared
 * @param twin the same with CoreNLP's own evaluation of tagger and parser, by one thread
 * @param corenlp CoreNLP's words, tags, lemmas and dependencies, by one thread
 * @param tokenise CoreNLP's words and sentences alone, by one thread
 * @param growth coding by all threads, by how many times the corpus was read with changed names
 */
public record Report(
    int articles,
    int threads,
    long peak,
    Rate all,
    Rate one,
    Rate twin,
    Rate corenlp,
    Rate tokenise,
    Map<Integer, Rate> growth) {

  /** How often our coding reads what CoreNLP tags and parses once, both by one thread. */
  public double ratioToCoreNlp() {
    return one.sentencesPerSecond() / corenlp.sentencesPerSecond();
  }

  public double ratioToTokenise() {
    return one.sentencesPerSecond() / tokenise.sentencesPerSecond();
  }

  public double ratioToTwin() {
    return one.sentencesPerSecond() / twin.sentencesPerSecond();
  }

  /** Dependencies alone, ours against CoreNLP's. */
  public double parserRatio() {
    return twin.secondsOf(Stage.PARSE) / one.secondsOf(Stage.PARSE);
  }

  /** What part of the sentences is parsed. */
  public double parsed() {
    return one.partOf(Stage.PARSE);
  }

  /** How much faster all threads are than one. */
  public double threadsRatio() {
    return all.sentencesPerSecond() / one.sentencesPerSecond();
  }

  /** For programs: names and numbers. */
  public Map<String, Object> numbers() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("articles", articles);
    numbers.put("sentences", all.sentences());
    numbers.put("threads", threads);
    numbers.put("sentences_per_second", all.sentencesPerSecond());
    numbers.put("megabytes_per_second", all.megabytesPerSecond());
    numbers.put("sentences_per_second_one_thread", one.sentencesPerSecond());
    numbers.put("ratio_to_corenlp", ratioToCoreNlp());
    numbers.put("ratio_to_tokenise", ratioToTokenise());
    numbers.put("ratio_to_twin", ratioToTwin());
    numbers.put("parser_ratio", parserRatio());
    numbers.put("ratio_of_threads", threadsRatio());
    numbers.put("corenlp_sentences_per_second", corenlp.sentencesPerSecond());
    numbers.put("tokenise_sentences_per_second", tokenise.sentencesPerSecond());
    numbers.put("twin_sentences_per_second", twin.sentencesPerSecond());
    numbers.put("share_parsed", parsed());
    numbers.put("peak_mib", peak);
    Map<String, Double> stages = new LinkedHashMap<>();
    one.shares()
        .forEach((stage, share) -> stages.put(stage.name().toLowerCase(Locale.ROOT), share));
    numbers.put("stages", stages);
    Map<String, Double> sizes = new LinkedHashMap<>();
    growth.forEach((times, rate) -> sizes.put(times + "x", rate.sentencesPerSecond()));
    if (!sizes.isEmpty()) numbers.put("growth", sizes);
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

  /** What was measured, as people call it. */
  public Map<String, Rate> rates() {
    Map<String, Rate> rates = new LinkedHashMap<>();
    rates.put("Entente, %d threads".formatted(threads), all);
    rates.put("Entente, one thread", one);
    rates.put("Entente with CoreNLP's tagger and parser", twin);
    rates.put("CoreNLP: words, tags, lemmas, dependencies", corenlp);
    rates.put("CoreNLP: words and sentences", tokenise);
    return rates;
  }
}

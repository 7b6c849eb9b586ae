package org.entente.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.article.Article;

/**
 * Whether coding keeps its speed as a corpus grows: one coder codes a hundred copies of it, every
 * one with other names, in parts. Before the first part, between any two and after the last another
 * coder, for which the corpus never grows, codes the same single copy, for the machine's own speed
 * changes.
 *
 * @param grown what the one coder did in each part
 * @param steady what the other did, one more than the parts
 */
public record Growth(List<Rate> grown, List<Rate> steady) {
  public static final int COPIES = 100;
  public static final List<Integer> SIZES = List.of(1, 10, COPIES);
  private static final int PART = 5;
  public static final int PARTS = COPIES / PART;

  public Growth {
    grown = List.copyOf(grown);
    steady = List.copyOf(steady);
  }

  /**
   * @param coder warm
   * @param another shares nothing with it that changes as it reads
   * @param before told how many copies are done
   */
  public static Growth measure(
      List<Article> corpus, Renaming renaming, Work coder, Work another, Consumer<Integer> before) {
    List<Rate> grown = new ArrayList<>();
    List<Rate> steady = new ArrayList<>();
    List<Text> one = copies(corpus, renaming, 1, 1);
    Stopwatch.all(another, one.iterator()); // not measured: it gets to know the words
    for (int done = 0; done <= COPIES; done += PART) {
      before.accept(done);
      steady.add(Stopwatch.all(another, one.iterator()));
      if (done < COPIES)
        grown.add(Stopwatch.all(coder, copies(corpus, renaming, done + 1, done + PART).iterator()));
    }
    return new Growth(grown, steady);
  }

  private static List<Text> copies(List<Article> corpus, Renaming renaming, int first, int last) {
    return Text.of(
        IntStream.rangeClosed(first, last)
            .boxed()
            .flatMap(copy -> corpus.stream().map(article -> renaming.copy(article, copy)))
            .toList());
  }

  /**
   * How fast the first so many copies were coded; 1 for the one copy.
   *
   * @param times 1, or a multiple of 5 up to 100
   */
  public Rate rate(int times) {
    return Rate.sum(times == 1 ? steady : grown.subList(0, times / PART));
  }

  /**
   * How fast copies were coded, against the one copy coded right before and right after; 1 for as
   * fast.
   *
   * @param from how many copies were done before, a multiple of 5
   * @param to how many are done after
   */
  public Spread ratio(int from, int to) {
    List<Rate> around =
        IntStream.range(from / PART, to / PART)
            .mapToObj(part -> Rate.sum(List.of(steady.get(part), steady.get(part + 1))))
            .toList();
    return Spread.of(grown.subList(from / PART, to / PART), around, Rate::against);
  }

  public Spread lastQuarter() {
    return ratio(COPIES * 3 / 4, COPIES);
  }
}

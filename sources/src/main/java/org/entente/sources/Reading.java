package org.entente.sources;

import java.util.List;
import org.entente.article.Article;

/** What became of one text file or one line: an article, or the reason why there is none. */
public sealed interface Reading {
  Origin origin();

  /**
   * An article.
   *
   * @param warnings what a reader of the results should know about it; mostly empty
   */
  record Read(Article article, Origin origin, List<Warning> warnings) implements Reading {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * No article; the sources after it are read all the same.
   *
   * @param message a sentence that names the origin and the value, and ends with what to try
   */
  record Refused(Origin origin, Problem problem, String message) implements Reading {}

  /**
   * Parts of a source that are no articles by their kind, and of which nothing is lost.
   *
   * @param parts how many
   * @param message a sentence that names the origin and the kinds with their numbers
   */
  record Skipped(Origin origin, long parts, String message) implements Reading {}

  /**
   * Something doubtful in an article that was read.
   *
   * @param message a sentence that names the origin and the value, and ends with what to try
   */
  record Warning(Problem problem, String message) {}
}

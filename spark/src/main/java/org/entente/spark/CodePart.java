package org.entente.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.article.Article;

/**
 * Codes the articles of one part.
 *
 * <p>The first attempt goes straight on. A second one means that an executor was lost: by a machine
 * that failed, by this part, or by another one in the same process. From then on each article is
 * marked while it is in hand, and one of which a mark is left is not tried again here. Alone, where
 * nothing else runs, every article is marked, and the fault is its own.
 *
 * @param marks folder of the marks
 * @param alone whether nothing else runs
 */
record CodePart(Broadcast<SerializableConfiguration> configuration, String marks, boolean alone)
    implements MapPartitionsFunction<Row, Row> {
  /** How many executors an article may end when it is coded alone. */
  private static final int MOST_ENDED = 2;

  @Override
  public Iterator<Row> call(Iterator<Row> rows) throws IOException {
    TaskContext task = TaskContext.get();
    var kept =
        new Marks(
            new Path(marks),
            configuration.value().value(),
            "%d-%d".formatted(task.stageAttemptNumber(), task.taskAttemptId()));
    boolean watched = alone || task.attemptNumber() > 0 || task.stageAttemptNumber() > 0;
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        if (!ReadRow.isArticle(row)) return CodedRow.problem(row);
        Article article = Rows.article(row);
        int ended = kept.left(article.id());
        if (ended >= (alone ? MOST_ENDED : 1)) return given(row, article, ended);
        try {
          if (watched) kept.set(article.id());
          Row coded = CodedRow.of(row, article, ExecutorCoder.code(article));
          if (watched) kept.clear(article.id());
          return coded;
        } catch (IOException storage) {
          throw new UncheckedIOException(storage);
        }
      }
    };
  }

  private Row given(Row row, Article article, int ended) {
    if (!alone) return CodedRow.problem(row, CodedRow.SET_APART, "coded alone later", article);
    String message =
        "Article '%s' of %,d characters ended the executor that coded it, alone, %d times; its memory may not have been enough. Split the article, or give executors more memory."
            .formatted(article.id(), article.text().length(), ended);
    return CodedRow.problem(row, CodedRow.ENDED_EXECUTOR, message, null);
  }
}

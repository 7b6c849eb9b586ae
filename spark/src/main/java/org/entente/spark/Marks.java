package org.entente.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.event.EventId;

/**
 * Which articles are in hand, as empty files that outlive the process: a mark is taken away when
 * the article is done, and one that stays is of an article at which the process ended.
 */
final class Marks {
  private final FileSystem files;
  private final Path folder;
  private final String attempt;
  private final Map<String, Integer> left = new HashMap<>();

  /**
   * @param attempt a name that no other attempt has
   */
  Marks(Path folder, Configuration configuration, String attempt) throws IOException {
    this.folder = folder;
    this.attempt = attempt;
    this.files = folder.getFileSystem(configuration);
    try {
      for (FileStatus mark : files.listStatus(folder))
        left.merge(mark.getPath().getName().replaceFirst("-.*", ""), 1, Integer::sum);
    } catch (FileNotFoundException noneSoFar) {
      left.clear();
    }
  }

  /** At how many attempts on the article a process ended before this one began. */
  int left(String article) {
    return left.getOrDefault(name(article), 0);
  }

  void set(String article) throws IOException {
    files.create(path(article), true).close();
  }

  void clear(String article) throws IOException {
    files.delete(path(article), false);
  }

  private Path path(String article) {
    return new Path(folder, name(article) + "-" + attempt);
  }

  private static String name(String article) {
    return EventId.hash(article).value();
  }
}

package org.entente.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.sources.Defaults;
import org.jspecify.annotations.Nullable;

/** The files that a job reads, in the order in which one machine would read them. */
final class Inputs {
  private final Configuration configuration;
  private final List<File> files = new ArrayList<>();

  private Inputs(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * A file.
   *
   * @param number its place among all, from 0: of two articles of one id the earlier one counts
   * @param path with its file system
   * @param bytes its size, packed as it is
   * @param changed milliseconds since 1970
   */
  record File(int number, String path, long bytes, long changed) implements Serializable {}

  /** What holds for articles that do not say it themselves; see {@link Defaults}. */
  record Settings(
      @Nullable LocalDate date, @Nullable String publisher, HashMap<String, String> fields)
      implements Serializable {
    Defaults defaults() {
      return new Defaults(date, publisher, fields);
    }
  }

  /**
   * Finds the files at and below some paths: the paths in their order, what lies in a folder by
   * name. What begins with a dot or an underscore is passed over unless it is named.
   *
   * @throws JobException when there is nothing at a path
   */
  static List<File> list(List<String> paths, Configuration configuration) {
    var inputs = new Inputs(configuration);
    paths.forEach(inputs::named);
    return List.copyOf(inputs.files);
  }

  private void named(String name) {
    int before = files.size();
    try {
      Path path = new Path(name);
      FileSystem system = path.getFileSystem(configuration);
      FileStatus @Nullable [] found = system.globStatus(path);
      if (found == null || found.length == 0)
        throw new JobException(
            "Nothing is at %s. Check the spelling, and that the cluster knows this file system."
                .formatted(name));
      for (FileStatus each : sorted(found)) add(each, system);
    } catch (FileNotFoundException missing) {
      throw new JobException("%s does not exist. Check the spelling.".formatted(name));
    } catch (IllegalArgumentException | IOException failure) {
      throw new JobException(
          "%s cannot be listed: %s. Check the address, and that the cluster may read it."
              .formatted(name, failure.getMessage()));
    }
    if (files.size() == before)
      throw new JobException(
          "%s is an empty folder. Name a folder or a file with articles.".formatted(name));
  }

  private void add(FileStatus found, FileSystem system) throws IOException {
    if (found.isDirectory()) {
      for (FileStatus child : sorted(system.listStatus(found.getPath())))
        if (!child.getPath().getName().startsWith(".")
            && !child.getPath().getName().startsWith("_")) add(child, system);
      return;
    }
    files.add(
        new File(
            files.size(), found.getPath().toString(), found.getLen(), found.getModificationTime()));
  }

  private static List<FileStatus> sorted(FileStatus[] found) {
    return Arrays.stream(found)
        .sorted(Comparator.comparing((FileStatus status) -> status.getPath().getName()))
        .toList();
  }

  /** Whether something is there. */
  static boolean exists(Path path, Configuration configuration) {
    try {
      return path.getFileSystem(configuration).exists(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

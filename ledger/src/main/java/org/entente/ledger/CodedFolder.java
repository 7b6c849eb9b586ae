package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Coded articles in files, as a job over a cluster leaves them:
 *
 * <pre>{@code
 * manifest.json                              which data holds, by which coder, and how much it is
 * data-4f2a91c0/articles/month=2021-04/*.parquet
 * data-4f2a91c0/outcomes/month=2021-04/*.parquet
 * data-4f2a91c0/mentions/month=2021-04/*.parquet
 * }</pre>
 *
 * <p>The manifest is written last: what it does not name is unfinished, or done with. Within a
 * month, and in files by their names, the rows of all three tables stand in one order of articles.
 *
 * @param root where the manifest lies
 * @param data where the tables lie
 * @param coder the program that coded
 * @param articles how many articles the tables hold
 */
public record CodedFolder(Path root, Path data, Coder coder, long articles) {
  public static final String MANIFEST = "manifest.json";

  /** Of the layout described above. */
  public static final int VERSION = 1;

  /** Partition of a table: a month such as 2021-04, or {@link #UNDATED}. */
  public static final String MONTH = "month";

  public static final String UNDATED = "undated";

  /**
   * Reads a manifest.
   *
   * @throws CodedFolderException when there is none, or it cannot be understood
   */
  public static CodedFolder open(Path root) {
    Path manifest = root.resolve(MANIFEST);
    try {
      JsonNode json = JsonMapper.shared().readTree(Files.readString(manifest));
      int version = json.required("version").asInt();
      if (version != VERSION)
        throw new CodedFolderException(
            "%s is of version %d, and this program reads %d. Take the version of Entente that wrote it."
                .formatted(manifest, version, VERSION),
            null);
      Path data = root.resolve(json.required("data").asString());
      if (!Objects.equals(data.normalize().getParent(), root.normalize()))
        throw new CodedFolderException(
            "%s names data outside of its folder: %s. Run the job again."
                .formatted(manifest, json.required("data").asString()),
            null);
      JsonNode coder = json.required("coder");
      return new CodedFolder(
          root,
          data,
          new Coder(coder.required("version").asString(), coder.required("lexicon").asString()),
          json.required("articles").asLong());
    } catch (NoSuchFileException missing) {
      throw new CodedFolderException(
          "%s holds no %s: it is no result of a coding job, or of one that has not finished. Name the folder that was the job's --out."
              .formatted(root, MANIFEST),
          missing);
    } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
      throw new CodedFolderException(
          "%s cannot be read: %s. Copy the folder again, or run the job again."
              .formatted(manifest, unreadable.getMessage()),
          unreadable);
    }
  }

  /** The months of its articles, in order, each as its folders are named: {@code month=2021-04}. */
  List<String> months() {
    return names(data.resolve(CodedTable.ARTICLES.folder())).stream()
        .filter(name -> name.startsWith(MONTH + "="))
        .toList();
  }

  /** The files of a table for a month, in the order of their rows; none when it has none. */
  List<Path> files(CodedTable table, String month) {
    Path folder = data.resolve(table.folder()).resolve(month);
    return names(folder).stream()
        .filter(name -> name.endsWith(".parquet") && !name.startsWith("."))
        .map(folder::resolve)
        .toList();
  }

  private List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> children = Files.list(folder)) {
      List<String> names = new ArrayList<>(children.map(c -> c.getFileName().toString()).toList());
      names.sort(Comparator.naturalOrder());
      return names;
    } catch (IOException unreadable) {
      throw new CodedFolderException(
          "%s cannot be read: %s. Copy the folder again."
              .formatted(folder, unreadable.getMessage()),
          unreadable);
    }
  }
}

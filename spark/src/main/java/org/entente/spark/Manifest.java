package org.entente.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.CreateOpts;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.entente.ledger.CodedFolder;
import org.entente.ledger.Coder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The file that says which data of a folder holds; see {@link CodedFolder}. */
final class Manifest {
  private final Path root;
  private final Configuration configuration;

  Manifest(String root, Configuration configuration) {
    this.root = new Path(root);
    this.configuration = configuration;
  }

  /** What holds now; empty before the first job is done. */
  Optional<Totals> holds(String data) {
    Path file = new Path(root, CodedFolder.MANIFEST);
    try {
      FileSystem files = root.getFileSystem(configuration);
      if (!files.exists(file)) return Optional.empty();
      try (var in = files.open(file)) {
        JsonNode json = JsonMapper.shared().readTree(in.readAllBytes());
        return json.required("data").asString().equals(data)
            ? Optional.of(JsonMapper.shared().treeToValue(json.required("totals"), Totals.class))
            : Optional.empty();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts data in place of what held before, in one step, and takes away what no longer holds. */
  void replace(String data, Coder coder, Totals totals) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("version", CodedFolder.VERSION);
    json.put("data", data);
    json.putObject("coder").put("version", coder.version()).put("lexicon", coder.lexicon());
    json.put("articles", totals.articles());
    json.set("totals", JsonMapper.shared().valueToTree(totals));
    try {
      write(json.toPrettyString().getBytes(StandardCharsets.UTF_8));
      clean(data);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(byte[] bytes) throws IOException {
    FileContext files = FileContext.getFileContext(root.toUri(), configuration);
    Path unfinished = new Path(root, "." + CodedFolder.MANIFEST + ".part");
    try (FSDataOutputStream out =
        files.create(
            unfinished,
            EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE),
            CreateOpts.createParent())) {
      out.write(bytes);
    }
    files.rename(unfinished, new Path(root, CodedFolder.MANIFEST), Rename.OVERWRITE);
  }

  private void clean(String data) throws IOException {
    FileSystem files = root.getFileSystem(configuration);
    for (FileStatus child : files.listStatus(root))
      if (child.getPath().getName().startsWith(Job.DATA) && !child.getPath().getName().equals(data))
        files.delete(child.getPath(), true);
    files.delete(new Path(root, data + "/work"), true);
  }
}

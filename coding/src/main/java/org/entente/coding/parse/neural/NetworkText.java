package org.entente.coding.parse.neural;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.packed.GrowingBytes;
import org.entente.packed.WordTable;

/** Packs a network from what CoreNLP writes: lines of numbers, in a gzip file. */
final class NetworkText {
  private final BufferedReader lines;
  private String line = "";
  private int at;

  private NetworkText(BufferedReader lines) {
    this.lines = lines;
  }

  /**
   * Writes a network in the form that {@link PackedNetwork} reads.
   *
   * @throws IOException when it is no such file, with what was expected
   */
  static void pack(InputStream packed, DataOutputStream to) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8),
            1 << 16);
    new NetworkText(reader).pack(to);
  }

  private void pack(DataOutputStream to) throws IOException {
    int words = size("dict");
    int tags = size("pos");
    int labels = size("label");
    expect("embeddingSize", Network.EMBEDDED);
    int hidden = size("hiddenSize");
    expect("numTokens", Network.INPUTS);
    size("preComputed");
    var embeddings = new GrowingBytes();
    List<String> names = new ArrayList<>();
    for (int row = 0; row < words + tags + labels; row++) {
      next();
      names.add(word());
      numbers(Network.EMBEDDED, embeddings.data());
    }
    String none = names.get(words + tags);
    if (!none.equals(Network.NULL))
      throw new IOException("The first label is %s, not none".formatted(none));
    to.writeInt(words);
    to.writeInt(tags);
    to.writeInt(labels);
    to.writeInt(hidden);
    WordTable.write(rows(names.subList(0, words)), to);
    for (String name : names.subList(words, names.size())) to.writeUTF(name);
    embeddings.writeTo(to);
    rows(Network.INPUTS * Network.EMBEDDED, hidden, to);
    rows(1, hidden, to);
    rows(hidden, 2 * (labels - 1) + 1, to);
  }

  private static Map<String, Integer> rows(List<String> names) {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < names.size(); row++) rows.put(names.get(row), row);
    return rows;
  }

  private int size(String name) throws IOException {
    next();
    if (!line.startsWith(name + "="))
      throw new IOException("'%s' where %s= was expected".formatted(line, name));
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private void expect(String name, int value) throws IOException {
    int found = size(name);
    if (found != value) throw new IOException("%s is %d, not %d".formatted(name, found, value));
  }

  private void rows(int rows, int columns, DataOutputStream to) throws IOException {
    for (int i = 0; i < rows; i++) {
      next();
      numbers(columns, to);
    }
  }

  private void numbers(int count, DataOutputStream to) throws IOException {
    for (int i = 0; i < count; i++) to.writeFloat(Float.parseFloat(word()));
  }

  private void next() throws IOException {
    String read = lines.readLine();
    if (read == null) throw new IOException("The network's file ends too early");
    line = read;
    at = 0;
  }

  private String word() throws IOException {
    if (at >= line.length()) throw new IOException("A line of the network's file is too short");
    int end = line.indexOf(' ', at);
    if (end < 0) end = line.length();
    String word = line.substring(at, end);
    at = end + 1;
    return word;
  }
}

package org.entente.coding.parse.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads a network as CoreNLP writes it: lines of numbers, packed. */
final class NetworkText {
  private final BufferedReader lines;
  private String line = "";
  private int at;

  private NetworkText(BufferedReader lines) {
    this.lines = lines;
  }

  /**
   * @throws IOException when it is no such file, with what was expected
   */
  static Network read(InputStream packed) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8),
            1 << 16);
    return new NetworkText(reader).network();
  }

  private Network network() throws IOException {
    int words = size("dict");
    int tags = size("pos");
    int labels = size("label");
    expect("embeddingSize", Network.EMBEDDED);
    int hidden = size("hiddenSize");
    expect("numTokens", Network.INPUTS);
    size("preComputed");
    var embeddings = new float[words + tags + labels][Network.EMBEDDED];
    Map<String, Integer> wordRows = new HashMap<>(2 * words);
    for (int row = 0; row < words; row++) wordRows.put(embedded(embeddings, row), row);
    Map<String, Integer> tagRows = new HashMap<>();
    for (int row = words; row < words + tags; row++) tagRows.put(embedded(embeddings, row), row);
    List<String> names = new ArrayList<>();
    for (int row = words + tags; row < words + tags + labels; row++)
      names.add(embedded(embeddings, row));
    if (!names.getFirst().equals(Network.NULL))
      throw new IOException("The first label is %s, not none".formatted(names.getFirst()));
    names.removeFirst();
    return new Network(
        wordRows,
        tagRows,
        List.copyOf(names),
        words + tags,
        embeddings,
        matrix(Network.INPUTS * Network.EMBEDDED, hidden),
        matrix(1, hidden)[0],
        matrix(hidden, 2 * names.size() + 1));
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

  private String embedded(float[][] embeddings, int row) throws IOException {
    next();
    String name = word();
    fill(embeddings[row]);
    return name;
  }

  private float[][] matrix(int rows, int columns) throws IOException {
    var matrix = new float[rows][columns];
    for (float[] row : matrix) {
      next();
      fill(row);
    }
    return matrix;
  }

  private void fill(float[] row) throws IOException {
    for (int i = 0; i < row.length; i++) row[i] = Float.parseFloat(word());
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

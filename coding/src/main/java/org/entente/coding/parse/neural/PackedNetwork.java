package org.entente.coding.parse.neural;

import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.packed.FloatRows;
import org.entente.packed.PackedModel;
import org.entente.packed.WordTable;

/**
 * Reads a network that {@link NetworkText} packed: the numbers of words, tags, labels (with that of
 * none) and hidden units; a table of words, the names of tags and labels; rows of floats. Words and
 * embeddings stay where they lie.
 */
final class PackedNetwork {
  private final ByteBuffer packed;

  private PackedNetwork(ByteBuffer packed) {
    this.packed = packed;
  }

  /**
   * Opens a network.
   *
   * @param text name on the class path of what CoreNLP writes, a gzip file of text
   */
  static Network open(String text) {
    return read(PackedModel.open("parser", List.of(text), to -> pack(text, to), NetworkText.class));
  }

  private static void pack(String text, DataOutputStream to) throws IOException {
    try (InputStream packed = PackedNetwork.class.getResourceAsStream("/" + text)) {
      if (packed == null) throw new FileNotFoundException("No " + text + " on the class path");
      NetworkText.pack(packed, to);
    }
  }

  private static Network read(ByteBuffer packed) {
    return new PackedNetwork(packed.duplicate()).network();
  }

  private Network network() {
    int words = packed.getInt();
    int tags = packed.getInt();
    int labels = packed.getInt();
    int hidden = packed.getInt();
    WordTable table = WordTable.read(packed);
    Map<String, Integer> tagRows = new HashMap<>();
    for (int row = words; row < words + tags; row++) tagRows.put(name(), row);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < labels; i++) names.add(name());
    return new Network(
        table,
        tagRows,
        List.copyOf(names.subList(1, labels)),
        words + tags,
        new FloatRows(floats((words + tags + labels) * Network.EMBEDDED), Network.EMBEDDED),
        matrix(Network.INPUTS * Network.EMBEDDED, hidden),
        matrix(1, hidden)[0],
        matrix(hidden, 2 * (labels - 1) + 1));
  }

  private String name() {
    byte[] name = new byte[Short.toUnsignedInt(packed.getShort())];
    packed.get(name);
    return new String(name, StandardCharsets.UTF_8);
  }

  private FloatBuffer floats(int count) {
    ByteBuffer bytes = packed.slice(packed.position(), count * Float.BYTES);
    packed.position(packed.position() + count * Float.BYTES);
    return bytes.asFloatBuffer();
  }

  private float[][] matrix(int rows, int columns) {
    var matrix = new float[rows][columns];
    FloatBuffer numbers = floats(rows * columns);
    for (float[] row : matrix) numbers.get(row);
    return matrix;
  }
}

package org.entente.coding.parse.neural;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A network of few units that was taught to score as the large one does (Hinton, Vinyals and Dean
 * 2015, "Distilling the Knowledge in a Neural Network"), from the same embeddings but with a
 * rectified layer. Made by {@code bench/train-parser}.
 *
 * <p>Its file: the {@linkplain #mark mark} of the large network and the number of its own units,
 * each an int; then weights into the layer, bias and weights out of it as in {@link Network}, in
 * numbers of half length.
 */
final class SmallNetwork {
  /**
   * Where its best score leads by so much, it is believed: there it goes another way at one step in
   * 10,000 of news that it was not taught with.
   */
  static final float SURE = 4;

  private static final String FILE = "small.f16";

  private SmallNetwork() {}

  /**
   * The small network that goes with a large one.
   *
   * @throws IllegalStateException when it was taught by another
   */
  static Network of(Network large) {
    try (InputStream file = SmallNetwork.class.getResourceAsStream(FILE)) {
      if (file == null) throw new FileNotFoundException(FILE + " is not on the class path");
      return read(ByteBuffer.wrap(file.readAllBytes()), large);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Network read(ByteBuffer file, Network large) {
    if (file.getInt() != mark(large))
      throw new IllegalStateException(
          "The small network was taught by another than this: run bench/train-parser");
    int units = file.getInt();
    return new Network(
        large.words(),
        large.tags(),
        large.labels(),
        large.firstLabel(),
        large.embeddings(),
        matrix(file, Network.INPUTS * Network.EMBEDDED, units),
        matrix(file, 1, units)[0],
        matrix(file, units, large.transitions()));
  }

  /** By which a large network is known: a checksum of what leads out of its hidden layer. */
  static int mark(Network large) {
    var sum = new CRC32();
    update(sum, large.bias());
    for (float[] row : large.second()) update(sum, row);
    return (int) sum.getValue();
  }

  private static void update(CRC32 sum, float[] numbers) {
    var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    sum.update(bytes);
  }

  private static float[][] matrix(ByteBuffer file, int rows, int columns) {
    var matrix = new float[rows][columns];
    for (float[] row : matrix)
      for (int i = 0; i < columns; i++) row[i] = Float.float16ToFloat(file.getShort());
    return matrix;
  }
}

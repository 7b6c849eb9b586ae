package org.entente.packed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * A model that is made once from what others ship, and then mapped from its file. A file that is
 * cut short, changed or of something else is made anew; where none can be written the model is made
 * each time, in memory, to the same.
 *
 * <p>In front of the model stand four numbers of eight bytes: a mark, the checksum of what it was
 * made of, its length and its own checksum.
 */
public final class PackedModel {
  /** System property that names the folder of the files. */
  public static final String FOLDER = "entente.models";

  private static final long MARK = 0x454E54454E544531L; // ENTENTE1
  private static final int HEAD = 4 * Long.BYTES;

  /** Writes a model. */
  public interface Packing {
    void write(DataOutputStream to) throws IOException;
  }

  private PackedModel() {}

  /**
   * Opens a model.
   *
   * @param name of its file, without folder and ending
   * @param sources what it is made of: names on the class path
   * @param packing makes it
   * @param packers classes that decide what is written
   */
  public static ByteBuffer open(
      String name, List<String> sources, Packing packing, Class<?>... packers) {
    var all = new ArrayList<Class<?>>(List.of(packers));
    all.add(WordTable.class);
    try {
      return open(folder(), name, Origin.of(sources, all), packing);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Path folder() {
    String named = System.getProperty(FOLDER, "");
    if (!named.isEmpty()) return Path.of(named);
    String caches = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path all =
        caches.isEmpty() ? Path.of(System.getProperty("user.home", ""), ".cache") : Path.of(caches);
    return all.resolve("entente");
  }

  static ByteBuffer open(Path folder, String name, long origin, Packing packing)
      throws IOException {
    Path file = folder.resolve("%s-%x.model".formatted(name, origin));
    Optional<ByteBuffer> kept = kept(file, origin);
    if (kept.isPresent()) return kept.get();
    ByteBuffer made = made(origin, packing);
    keep(made.duplicate(), file);
    return made.slice(HEAD, made.limit() - HEAD);
  }

  /** What the file holds; empty when it is not there, or not what it should be. */
  private static Optional<ByteBuffer> kept(Path file, long origin) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (all.limit() < HEAD || all.getLong() != MARK || all.getLong() != origin)
        return Optional.empty();
      long length = all.getLong();
      long sum = all.getLong();
      ByteBuffer model = all.slice();
      return model.limit() == length && checksum(model) == sum
          ? Optional.of(model)
          : Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static ByteBuffer made(long origin, Packing packing) throws IOException {
    var model = new GrowingBytes();
    packing.write(model.data());
    ByteBuffer all = ByteBuffer.allocate(HEAD + model.size());
    all.position(HEAD).put(model.all());
    long sum = checksum(all.slice(HEAD, model.size()));
    all.position(0).putLong(MARK).putLong(origin).putLong(model.size()).putLong(sum);
    return all.position(0);
  }

  /** Under another name until it is whole, so that nobody finds half of it. */
  private static void keep(ByteBuffer all, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Path making = file.resolveSibling("making-" + UUID.randomUUID());
    try {
      if (folder != null) Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(making, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        while (all.hasRemaining()) channel.write(all);
      }
      Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      log("not kept: " + file, unwritable);
      remove(making);
    }
  }

  private static void remove(Path making) {
    try {
      Files.deleteIfExists(making);
    } catch (IOException stays) {
      log("not removed: " + making, stays);
    }
  }

  /** A logger is only looked for when there is need, for that opens every jar. */
  private static void log(String what, IOException why) {
    System.getLogger(PackedModel.class.getName()).log(System.Logger.Level.DEBUG, what, why);
  }

  private static long checksum(ByteBuffer model) {
    var sum = new CRC32();
    sum.update(model.duplicate());
    return sum.getValue();
  }
}

package org.entente.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of a ZIP archive, by name, each read as if it stood in a folder. Nothing is written to
 * disk; an archive in an archive, and what unpacks to far more than it should, is refused.
 */
final class Archive implements Iterator<Reading>, AutoCloseable {
  private static final int MOST_ENTRIES = 1_000_000;
  private static final long LARGEST = 100_000_000;
  private static final int HIGHEST_RATIO = 200;

  private final Origin origin;
  private final Defaults defaults;
  private final ZipFile zip;
  private final Iterator<? extends ZipEntry> entries;
  private Iterator<Reading> readings = List.<Reading>of().iterator();
  private @Nullable Opened opened;

  private Archive(Origin origin, Defaults defaults, ZipFile zip) {
    this.origin = origin;
    this.defaults = defaults;
    this.zip = zip;
    this.entries =
        zip.stream()
            .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
            .sorted(Comparator.comparing(ZipEntry::getName))
            .iterator();
  }

  static Archive of(Path file, Origin origin, Defaults defaults)
      throws IOException, RefusedException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException damaged) {
      throw new RefusedException(
          Problem.TRUNCATED,
          "is a damaged ZIP archive (%s). Fetch it again."
              .formatted(Shown.plain(String.valueOf(damaged.getMessage()))));
    }
    if (zip.size() == 0) {
      zip.close();
      throw Kind.empty();
    }
    if (zip.size() > MOST_ENTRIES) {
      zip.close();
      throw new RefusedException(
          Problem.TOO_LARGE,
          "holds more than %,d files. Unpack it, and name the folder.".formatted(MOST_ENTRIES));
    }
    return new Archive(origin, defaults, zip);
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/") || name.matches("(?:.*/)?\\.[^/]*");
  }

  @Override
  public boolean hasNext() {
    while (!readings.hasNext()) {
      closeEntry();
      if (!entries.hasNext()) return false;
      readings = open(entries.next());
    }
    return true;
  }

  @Override
  public Reading next() {
    if (!hasNext()) throw new NoSuchElementException("No file is left");
    return readings.next();
  }

  private Iterator<Reading> open(ZipEntry entry) {
    Origin inside = new Origin(origin.source() + "!" + entry.getName(), 0);
    try {
      if (isBomb(entry))
        throw new RefusedException(
            Problem.TOO_LARGE,
            "unpacks to %,d bytes, more than %d times its size. Unpack it yourself if you trust it."
                .formatted(entry.getSize(), HIGHEST_RATIO));
      String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
      Opened one = Opened.entry(inside, FileName.of(name), zip.getInputStream(entry));
      opened = one;
      return Formats.readings(one, defaults, null);
    } catch (IOException failure) {
      return List.<Reading>of(RefusedException.of(failure).at(inside)).iterator();
    } catch (RefusedException refusal) {
      return List.<Reading>of(refusal.at(inside)).iterator();
    }
  }

  private static boolean isBomb(ZipEntry entry) {
    long packed = Math.max(1, entry.getCompressedSize());
    return entry.getSize() > LARGEST && entry.getSize() / packed > HIGHEST_RATIO;
  }

  private void closeEntry() {
    Opened last = opened;
    opened = null;
    if (last == null) return;
    try {
      last.close();
    } catch (IOException ofAnEntryThatWasOnlyRead) {
      // nothing to lose and nothing to tell
    }
  }

  @Override
  public void close() throws IOException {
    closeEntry();
    zip.close();
  }
}

package org.entente.sources;

import java.util.Locale;

/**
 * A file's name taken apart.
 *
 * @param stem without folder, ending and {@code .gz} or {@code .bz2}
 * @param ending in lower case without the dot, and neither {@code gz} nor {@code bz2}; empty when
 *     there is none
 */
record FileName(String stem, String ending) {

  static FileName of(String name) {
    String unpacked = name.replaceFirst("(?i)\\.(gz|bz2)$", "");
    int dot = unpacked.lastIndexOf('.');
    if (dot <= 0) return new FileName(unpacked, "");
    return new FileName(
        unpacked.substring(0, dot), unpacked.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}

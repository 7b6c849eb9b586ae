package org.entente.sources;

import java.util.Locale;

/**
 * A file's name taken apart.
 *
 * @param stem without folder, ending and {@code .gz}
 * @param ending in lower case without the dot, and not {@code gz}; empty when there is none
 */
record FileName(String stem, String ending) {

  static FileName of(String name) {
    String unpacked =
        name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = unpacked.lastIndexOf('.');
    if (dot <= 0) return new FileName(unpacked, "");
    return new FileName(
        unpacked.substring(0, dot), unpacked.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}

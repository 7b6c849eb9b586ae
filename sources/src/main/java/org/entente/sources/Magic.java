package org.entente.sources;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The bytes that files of other kinds begin with, whatever their name says. */
final class Magic {
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("\u0089PNG", "a PNG image"),
          Map.entry("GIF8", "a GIF image"),
          Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
          Map.entry("{\\rtf", "an RTF document; save it as plain text"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document; save it as plain text"),
          Map.entry("\u001F\u008B", "packed twice; unpack it"),
          Map.entry("BZh", "packed twice; unpack it"),
          Map.entry("\u00FD7zXZ", "packed by xz; unpack it"),
          Map.entry("(\u00B5/\u00FD", "packed by zstd; unpack it"),
          Map.entry("7z\u00BC\u00AF", "a 7z archive; unpack it"),
          Map.entry("\u007FELF", "a program"),
          Map.entry("\u00CA\u00FE\u00BA\u00BE", "a program"),
          Map.entry("SQLite format 3", "a database"),
          Map.entry("\u00FF\u00FE\0\0", "UTF-32; convert it: iconv -f UTF-32 -t UTF-8"),
          Map.entry("\0\0\u00FE\u00FF", "UTF-32; convert it: iconv -f UTF-32 -t UTF-8"));

  private Magic() {}

  static void refuseKnown(byte[] head) throws RefusedException {
    String start = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
    for (var known : KNOWN.entrySet())
      if (start.startsWith(known.getKey()))
        throw new RefusedException(
            Problem.BINARY,
            "is not plain text: its first bytes are those of %s.".formatted(known.getValue()));
  }
}

package org.entente.sources;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Guesses the older encoding of bytes that are not Unicode. */
final class LegacyEncoding {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Below this the detector has found no language behind the bytes. */
  private static final int LEAST_CONFIDENCE = 15;

  /** The detector looks at some 8,000 bytes: show it those around the first unusual one. */
  private static final int WINDOW = 8_000;

  private LegacyEncoding() {}

  /** The likely encoding, or {@code null} when the bytes look like no text at all. */
  static @Nullable Charset guess(ByteBuffer bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(window(bytes));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() < LEAST_CONFIDENCE) break;
      String name = wider(match.getName());
      // those were ruled out before, and EBCDIC is not what news is kept in
      if (name.startsWith("UTF-") || name.startsWith("IBM") || !Charset.isSupported(name)) continue;
      return Charset.forName(name);
    }
    return mostlyAscii(bytes) ? WINDOWS_1252 : null;
  }

  /** The Windows encodings add quotation marks and dashes to the ISO ones, and lose nothing. */
  private static String wider(String name) {
    return switch (name) {
      case "ISO-8859-1" -> "windows-1252";
      case "ISO-8859-9" -> "windows-1254";
      case "ISO-8859-8-I" -> "ISO-8859-8";
      default -> name;
    };
  }

  private static byte[] window(ByteBuffer bytes) {
    int first = bytes.position();
    while (first < bytes.limit() - 1 && bytes.get(first) >= 0) first++;
    int start = Math.max(bytes.position(), first - WINDOW / 4);
    byte[] window = new byte[Math.min(WINDOW, bytes.limit() - start)];
    bytes.duplicate().position(start).get(window);
    return window;
  }

  private static boolean mostlyAscii(ByteBuffer bytes) {
    int ascii = 0;
    for (int i = bytes.position(); i < bytes.limit(); i++) if (bytes.get(i) >= 0) ascii++;
    return ascii >= 0.75 * bytes.remaining();
  }
}

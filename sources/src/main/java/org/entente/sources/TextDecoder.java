package org.entente.sources;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Collection;

/** Bytes to text: never silently, and never by the platform's own encoding. */
final class TextDecoder {
  private TextDecoder() {}

  /**
   * The text of the bytes.
   *
   * @param bytes without the byte-order mark
   * @param form what the source's first bytes announced
   * @param origin for the warnings
   * @param warnings where a doubtful encoding is told
   */
  static String decode(
      ByteBuffer bytes, UnicodeForm form, Origin origin, Collection<Reading.Warning> warnings)
      throws RefusedException {
    Decoded decoded = Decoded.of(bytes, form.charset());
    if (!form.isUtf8() || decoded.resemblesUtf8()) {
      if (decoded.broken() > 0) warnings.add(damaged(decoded, form.charset(), origin));
    } else {
      Charset legacy = LegacyEncoding.guess(bytes);
      if (legacy == null) throw unknown();
      decoded = Decoded.of(bytes, legacy);
      if (decoded.broken() > 0.02 * decoded.text().length()) throw unknown();
      warnings.add(guessed(decoded, legacy, origin));
    }
    if (isBinary(decoded.text())) throw binary();
    return decoded.text();
  }

  /** Text holds no zeros, and hardly any control character but line ends and tabs. */
  private static boolean isBinary(String text) {
    int controls = 0;
    for (char c : text.toCharArray()) {
      if (c >= ' ') continue;
      if (c == 0) return true;
      if (c != '\n' && c != '\r' && c != '\t' && c != '\f') controls++;
    }
    return controls > Math.max(2, 0.02 * text.length());
  }

  static RefusedException binary() {
    return new RefusedException(
        Problem.BINARY,
        "is not text: it holds bytes that no text has. Save the article as plain text or JSON"
            + " Lines.");
  }

  private static RefusedException unknown() {
    return new RefusedException(
        Problem.NOT_TEXT_ENCODING,
        "is not UTF-8, and its encoding could not be recognised. If it is text, convert it: iconv"
            + " -f ENCODING -t UTF-8.");
  }

  private static Reading.Warning guessed(Decoded decoded, Charset legacy, Origin origin) {
    return new Reading.Warning(
        Problem.ENCODING,
        "%s is not UTF-8 and was read as %s%s. If letters look wrong, convert it: iconv -f ENCODING -t UTF-8."
            .formatted(origin, legacy.name(), decoded.broken() == 0 ? "" : ", " + damage(decoded)));
  }

  private static Reading.Warning damaged(Decoded decoded, Charset charset, Origin origin) {
    return new Reading.Warning(
        Problem.ENCODING,
        "%s was read as %s, %s. Fetch or convert it again."
            .formatted(origin, charset.name(), damage(decoded)));
  }

  private static String damage(Decoded decoded) {
    return "with \uFFFD for each of %,d damaged places, the first at character %,d"
        .formatted(decoded.broken(), decoded.firstBroken());
  }
}

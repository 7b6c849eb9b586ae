package org.entente.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The Unicode encoding that the first bytes of a source announce.
 *
 * @param charset UTF-16 when a byte-order mark or the zeros of Latin letters show it, else UTF-8
 * @param mark length of the byte-order mark, which is no part of the text
 */
record UnicodeForm(Charset charset, int mark) {
  private static final UnicodeForm PLAIN = new UnicodeForm(StandardCharsets.UTF_8, 0);

  static UnicodeForm of(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) return new UnicodeForm(StandardCharsets.UTF_8, 3);
    if (startsWith(head, 0xFE, 0xFF)) return new UnicodeForm(StandardCharsets.UTF_16BE, 2);
    if (startsWith(head, 0xFF, 0xFE)) return new UnicodeForm(StandardCharsets.UTF_16LE, 2);
    return byZeros(head);
  }

  /** Without a mark: in text of Latin letters nearly every second byte is zero, and no other. */
  private static UnicodeForm byZeros(byte[] head) {
    int pairs = head.length / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      if (head[i] == 0) first++;
      if (head[i + 1] == 0) second++;
    }
    if (pairs < 2) return PLAIN;
    if (first == 0 && second >= 0.7 * pairs) return new UnicodeForm(StandardCharsets.UTF_16LE, 0);
    if (second == 0 && first >= 0.7 * pairs) return new UnicodeForm(StandardCharsets.UTF_16BE, 0);
    return PLAIN;
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  static boolean startsWith(byte[] bytes, int... values) {
    if (bytes.length < values.length) return false;
    for (int i = 0; i < values.length; i++) if ((bytes[i] & 0xFF) != values[i]) return false;
    return true;
  }
}

package org.entente.sources;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The first 64 bits of a text's SHA-256. */
final class Fingerprint {
  private Fingerprint() {}

  static long of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Twelve hexadecimal digits: enough to tell apart the files of one name. */
  static String label(String text) {
    return "%016x".formatted(of(text)).substring(0, 12);
  }
}

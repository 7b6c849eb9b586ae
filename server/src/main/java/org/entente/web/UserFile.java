package org.entente.web;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * People who may log in, from a file with a line {@code name:hash} for each; the hash is bcrypt, as
 * {@code htpasswd -B} writes it. Blank lines and lines that begin with {@code #} are passed over.
 */
public final class UserFile {
  private UserFile() {}

  /**
   * Hashes by name.
   *
   * @throws IllegalArgumentException when it cannot be read, or a line is not as it should be; the
   *     message names file and line and says what to do
   */
  public static Map<String, String> read(Path file) {
    Map<String, String> hashes = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) continue;
      int colon = line.indexOf(':');
      String hash = colon < 1 ? "" : line.substring(colon + 1).strip();
      if (!hash.matches("\\$2[aby]\\$\\d\\d\\$.{53}"))
        throw new IllegalArgumentException(
            "%s, line %d: not 'name:hash' with a bcrypt hash. Maybe write it by: htpasswd -B %s NAME"
                .formatted(file, number, file));
      if (hashes.putIfAbsent(line.substring(0, colon), hash) != null)
        throw new IllegalArgumentException(
            "%s, line %d: '%s' stands there twice. Maybe delete one of the lines."
                .formatted(file, number, line.substring(0, colon)));
    }
    if (hashes.isEmpty())
      throw new IllegalArgumentException(
          "No user stands in %s. Maybe add one by: htpasswd -B %s NAME".formatted(file, file));
    return hashes;
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException missing -> "it is not there";
      case AccessDeniedException denied -> "that is not allowed";
      case MalformedInputException other -> "it is no text in UTF-8";
      default -> failure.toString();
    };
  }

  private static Iterable<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The file of users %s cannot be read (%s). Maybe make one by: htpasswd -B -c %s NAME"
              .formatted(file, reason(e), file),
          e);
    }
  }
}

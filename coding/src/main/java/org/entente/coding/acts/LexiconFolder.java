package org.entente.coding.acts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A user's lexicon on disk: the YAML files of a folder and of its folders, or one file. */
final class LexiconFolder {
  private static final int DEEPEST = 8;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private LexiconFolder() {}

  /** The files in the order of their names. */
  static List<LexiconFile> read(Path place) {
    if (!Files.exists(place))
      throw new LexiconException(
          "No lexicon at %s. Maybe name a folder that holds .yml files".formatted(place));
    List<LexiconFile> files = new ArrayList<>();
    for (Path file : files(place)) files.add(new LexiconFile(file.toString(), text(file), true));
    if (files.isEmpty())
      throw new LexiconException(
          "%s holds no .yml file. Maybe see docs/manual/lexicon.md for how to write one"
              .formatted(place));
    return files;
  }

  private static List<Path> files(Path place) {
    if (Files.isRegularFile(place)) return List.of(place);
    try (Stream<Path> all = Files.walk(place, DEEPEST)) {
      return all.filter(file -> file.getFileName().toString().matches("[^.].*\\.ya?ml"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw unreadable(place, unreadable);
    }
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > YamlFile.MOST_CHARACTERS)
        throw new LexiconException(
            file.toString(),
            1,
            "more than %,d bytes. Maybe split it".formatted(YamlFile.MOST_CHARACTERS));
      String text = decoded(file, Files.readAllBytes(file));
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static String decoded(Path file, byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String good = text.flip().toString();
    if (result.isError() || good.indexOf('\0') >= 0) {
      int until = result.isError() ? good.length() : good.indexOf('\0');
      int line = 1 + (int) good.substring(0, until).chars().filter(c -> c == '\n').count();
      throw new LexiconException(
          file.toString(), line, "is not UTF-8 text. Maybe save it as UTF-8");
    }
    return good;
  }

  private static LexiconException unreadable(Path place, IOException why) {
    return new LexiconException(
        "Cannot read %s (%s). Maybe its permissions are missing"
            .formatted(place, why.getClass().getSimpleName()));
  }
}

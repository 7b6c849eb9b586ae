package org.entente.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * One article in plain text.
 *
 * <p>Its id is the file's name without ending and twelve digits of the text's fingerprint: the same
 * file has the same id in every folder and every encoding, packed or not, and a changed text gets
 * another. Its text is what was decoded, without byte-order mark, line ends as they are.
 */
final class TextFile {
  private static final int HEAD = 1 << 13;

  private TextFile() {}

  static Reading read(Opened opened, Defaults defaults) throws IOException, RefusedException {
    return read(whole(opened.bytes()), opened.name().stem(), opened.origin(), defaults, null);
  }

  /** All that is left of a stream, when it is no more than one article may be. */
  static byte[] whole(InputStream in) throws IOException, RefusedException {
    byte[] bytes = in.readNBytes(Sources.LARGEST_ARTICLE + 1);
    if (bytes.length > Sources.LARGEST_ARTICLE)
      throw new RefusedException(
          Problem.TOO_LARGE,
          "is larger than 20 MB, the most for one article. If it holds many, write them as JSON Lines, one a line.");
    return bytes;
  }

  /** The id of a text that has none of its own. */
  static String id(String stem, String text) {
    return stem.replaceAll("[\\s\\p{Cntrl}]+", "_") + "-" + Fingerprint.label(text);
  }

  /** As {@link #read(Opened, Defaults)}, of bytes that are at hand. */
  static Reading read(
      byte[] bytes, String stem, Origin origin, Defaults defaults, @Nullable String title)
      throws RefusedException {
    List<Reading.Warning> warnings = new ArrayList<>();
    UnicodeForm form = UnicodeForm.of(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
    ByteBuffer content = ByteBuffer.wrap(bytes).position(form.mark()).slice();
    String text = TextDecoder.decode(content, form, origin, warnings);
    return reading(text, stem, origin, defaults, title, warnings);
  }

  static Reading reading(
      String text, String stem, Origin origin, Defaults defaults, @Nullable String title)
      throws RefusedException {
    return reading(text, stem, origin, defaults, title, new ArrayList<>());
  }

  private static Reading reading(
      String text,
      String stem,
      Origin origin,
      Defaults defaults,
      @Nullable String title,
      List<Reading.Warning> warnings)
      throws RefusedException {
    if (text.isBlank()) throw Kind.empty();
    if (defaults.date() == null) warnings.add(undated(origin));
    return new Reading.Read(
        new Article(
            id(stem, text),
            null,
            title == null ? Headline.of(text) : title,
            defaults.publisher(),
            defaults.date(),
            null,
            text),
        origin,
        warnings);
  }

  static Reading.Warning undated(Origin origin) {
    return new Reading.Warning(
        Problem.NO_DATE,
        "%s has no date, so days such as 'yesterday' in it stay unknown. Give the day of publication with --date."
            .formatted(origin));
  }
}

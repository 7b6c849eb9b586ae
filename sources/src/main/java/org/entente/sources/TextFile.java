package org.entente.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;

/**
 * One article in plain text.
 *
 * <p>Its id is the file's name without ending and twelve digits of the text's fingerprint: the same
 * file has the same id in every folder and every encoding, packed or not, and a changed text gets
 * another. Its text is what was decoded, without byte-order mark, line ends as they are.
 */
final class TextFile {
  private TextFile() {}

  static Reading read(Opened opened, Defaults defaults) throws IOException, RefusedException {
    byte[] bytes = opened.bytes().readNBytes(Sources.LARGEST_ARTICLE + 1);
    if (bytes.length > Sources.LARGEST_ARTICLE) throw tooLarge();
    List<Reading.Warning> warnings = new ArrayList<>();
    Origin origin = opened.origin();
    UnicodeForm form = opened.form();
    ByteBuffer content = ByteBuffer.wrap(bytes).position(form.mark()).slice();
    String text = TextDecoder.decode(content, form, origin, warnings);
    if (text.isBlank()) throw Kind.empty();
    if (defaults.date() == null) warnings.add(undated(origin));
    String id = opened.name().stem().replaceAll("[\\s\\p{Cntrl}]+", "_");
    return new Reading.Read(
        new Article(
            id + "-" + Fingerprint.label(text),
            null,
            Headline.of(text),
            defaults.publisher(),
            defaults.date(),
            null,
            text),
        origin,
        warnings);
  }

  static RefusedException tooLarge() {
    return new RefusedException(
        Problem.TOO_LARGE,
        "is larger than 20 MB, the most for one article. If it holds many, write them as JSON Lines, one a line.");
  }

  private static Reading.Warning undated(Origin origin) {
    return new Reading.Warning(
        Problem.NO_DATE,
        "%s has no date, so days such as 'yesterday' in it stay unknown. Give the day of publication with --date."
            .formatted(origin));
  }
}

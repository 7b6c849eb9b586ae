package org.entente.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Article;
import org.entente.sources.page.Page;
import org.entente.sources.page.PageReader;
import org.jspecify.annotations.Nullable;

/** The article of a saved web page, or the entries of a live blog. */
final class WebPage {
  /** In the first bytes of a page, or in the type that a server gave it. */
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:-]+)");

  private static final int HEAD = 4096;

  private WebPage() {}

  static List<Reading> read(Opened opened, Defaults defaults) throws IOException, RefusedException {
    return read(
        TextFile.whole(opened.bytes()),
        null,
        null,
        opened.name().stem(),
        opened.origin(),
        defaults);
  }

  /**
   * The articles of a page.
   *
   * @param type the content type that came with it
   * @param address where it was found
   * @param stem what the ids begin with
   */
  static List<Reading> read(
      byte[] bytes,
      @Nullable String type,
      @Nullable String address,
      String stem,
      Origin origin,
      Defaults defaults)
      throws RefusedException {
    List<Reading.Warning> warnings = new ArrayList<>();
    Page page = PageReader.read(decode(bytes, type, origin, warnings), address);
    if (page.parts().isEmpty()) throw none(page);
    if (page.wall() == Page.Wall.PAYWALL) warnings.add(stub(origin));
    List<Reading> readings = new ArrayList<>();
    for (Page.Part part : page.parts())
      readings.add(reading(page, part, stem, origin, defaults, warnings));
    return readings;
  }

  private static Reading reading(
      Page page,
      Page.Part part,
      String stem,
      Origin origin,
      Defaults defaults,
      List<Reading.Warning> ofPage) {
    List<Reading.Warning> warnings = new ArrayList<>(ofPage);
    LocalDate day = part.published() == null ? defaults.date() : part.published();
    if (day == null) warnings.add(TextFile.undated(origin));
    return new Reading.Read(
        new Article(
            TextFile.id(stem, part.text()),
            page.address(),
            part.title() == null ? page.title() : part.title(),
            page.publisher() == null ? defaults.publisher() : page.publisher(),
            day,
            page.language(),
            part.text(),
            part.published() == null ? null : part.basis()),
        origin,
        warnings);
  }

  private static String decode(
      byte[] bytes, @Nullable String type, Origin origin, List<Reading.Warning> warnings)
      throws RefusedException {
    UnicodeForm form = UnicodeForm.of(bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes);
    Charset stated = form.mark() > 0 || !form.isUtf8() ? null : stated(bytes, type);
    if (stated != null && !stated.equals(StandardCharsets.UTF_8)) return new String(bytes, stated);
    ByteBuffer content = ByteBuffer.wrap(bytes).position(form.mark()).slice();
    return TextDecoder.decode(content, form, origin, warnings);
  }

  /** As browsers do, a page that says Latin-1 means Windows-1252. */
  private static @Nullable Charset stated(byte[] bytes, @Nullable String type) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (String text : type == null ? List.of(head) : List.of(type, head)) {
      Matcher matcher = CHARSET.matcher(text);
      if (!matcher.find()) continue;
      String name = matcher.group(1);
      if (name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii"))
        return LegacyEncoding.WINDOWS_1252;
      try {
        return Charset.forName(name);
      } catch (IllegalArgumentException unknown) {
        // perhaps the other text names one that there is
      }
    }
    return null;
  }

  private static RefusedException none(Page page) {
    return page.wall() == Page.Wall.COOKIES
        ? new RefusedException(
            Problem.NO_ARTICLE,
            "shows only a notice about cookies, not its article. Consent in a browser and save it again.")
        : new RefusedException(
            Problem.NO_ARTICLE,
            "holds no article that could be told from menus and notices. Save its text.");
  }

  private static Reading.Warning stub(Origin origin) {
    return new Reading.Warning(
        Problem.STUB,
        "%s holds only the beginning of its article; the rest is for subscribers. Save the whole article if you may."
            .formatted(origin));
  }
}

package org.entente.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sixty pages: five articles in the manner of twelve kinds of site. */
class ExtractionTest {
  private static final List<String> SITES =
      List.of(
          "json-ld-body",
          "open-graph",
          "time-element",
          "microdata",
          "address-only",
          "old-breaks",
          "dateline-words",
          "american-numbers",
          "divs-for-paragraphs",
          "amp",
          "nested-sections",
          "wiki-like");
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  @Test
  void textsAndDaysAreFound() throws IOException {
    List<Story> stories = Story.all();
    double sum = 0;
    int dated = 0;
    List<String> weak = new ArrayList<>();
    for (String site : SITES) {
      String template = template(site);
      for (Story story : stories) {
        Page page = PageReader.read(filled(template, story), null);
        String text = page.parts().isEmpty() ? "" : page.parts().getFirst().text();
        LocalDate day = page.parts().isEmpty() ? null : page.parts().getFirst().published();
        double f1 = f1(text, String.join("\n\n", story.paragraphs()));
        sum += f1;
        if (story.day().equals(day)) dated++;
        if (f1 < 0.95 || !story.day().equals(day))
          weak.add("%s %s: F1 %.3f, day %s".formatted(site, story.title(), f1, day));
        assertThat(page.title()).startsWith(story.title());
      }
    }
    int pages = SITES.size() * stories.size();
    System.out.printf(
        "%d pages: mean F1 of words %.3f, day right %.3f%n",
        pages, sum / pages, (double) dated / pages);
    assertThat(pages).isGreaterThanOrEqualTo(60);
    assertThat(sum / pages).as("%s", weak).isGreaterThanOrEqualTo(0.95);
    assertThat((double) dated / pages).as("%s", weak).isGreaterThanOrEqualTo(0.95);
  }

  static String template(String site) throws IOException {
    try (InputStream in = ExtractionTest.class.getResourceAsStream(site + ".html")) {
      return new String(Objects.requireNonNull(in, site).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String filled(String template, Story story) {
    LocalDate day = story.day();
    String weekday = day.format(DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH));
    long noon = day.atTime(12, 0).toEpochSecond(ZoneOffset.UTC);
    return template
        .replace("{{title}}", story.title())
        .replace("{{slug}}", story.title().toLowerCase(Locale.ROOT).replace(' ', '-'))
        .replace("{{iso}}", day.toString())
        .replace("{{long}}", day.format(LONG))
        .replace("{{weekday}}", weekday)
        .replace("{{american}}", day.format(DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT)))
        .replace("{{slashed}}", day.format(DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT)))
        .replace("{{epoch}}", Long.toString(noon))
        .replace("{{p}}", in("<p>%s</p>\n", story))
        .replace("{{div}}", in("<div>%s</div>\n", story))
        .replace("{{sections}}", in("<section><div><p>%s</p></div></section>\n", story))
        .replace("{{br}}", in("%s<BR><BR>\n", story));
  }

  private static String in(String form, Story story) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : story.paragraphs()) html.append(form.formatted(paragraph));
    return html.toString();
  }

  /** Of the bags of words. */
  static double f1(String found, String expected) {
    Map<String, Integer> wanted = new HashMap<>();
    String[] words = expected.split("\\s+");
    for (String word : words) wanted.merge(word, 1, Integer::sum);
    String[] have = found.isBlank() ? new String[0] : found.split("\\s+");
    int shared = 0;
    for (String word : have) if (wanted.merge(word, -1, Integer::sum) >= 0) shared++;
    return 2.0 * shared / (words.length + have.length);
  }
}

package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiDumpTest {
  private static final String DUMP =
      """
      <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
        <siteinfo><sitename>Example News</sitename><base>https://en.news.example/wiki/Main_Page</base></siteinfo>
        <page><title>Ministers meet in Geneva</title><ns>0</ns><id>7</id>
          <revision><id>71</id><text>{{date|May 12, 2021}}
      {{Infobox|{{nested|x}}}}[[File:Hall.jpg|thumb|The hall in [[Geneva]]]]
      The foreign ministers of {{w|Finland}} and {{w|Norway|the Norwegian kingdom}} met in '''[[Geneva]]''' on [[Tuesday|Tuesday morning]].&lt;ref&gt;A note&lt;/ref&gt;

      They [https://example.org/talks agreed] on further talks.

      == Sources ==
      * {{source|url=https://example.org}}
      {{publish}}
      [[Category:Europe]]</text></revision></page>
        <page><title>Old name</title><ns>0</ns><id>8</id><redirect title="Ministers meet in Geneva"/>
          <revision><id>81</id><text>#REDIRECT [[Ministers meet in Geneva]]</text></revision></page>
        <page><title>Talk:Ministers</title><ns>1</ns><id>9</id><revision><id>91</id><text>talk</text></revision></page>
        <page><title>Draft</title><ns>0</ns><id>10</id><revision><id>101</id><text>{{develop}} The foreign ministers of two countries met in a city that is not known yet.</text></revision></page>
      </mediawiki>
      """;

  @TempDir private Path folder;

  private List<Reading> read(Path file) {
    try (Sources sources = Sources.of(List.of(file), Defaults.NONE)) {
      return sources.stream().toList();
    }
  }

  @Test
  void articlesAreReadAndTheRestIsCounted() throws IOException {
    List<Reading> readings = read(Files.writeString(folder.resolve("news.xml"), DUMP));
    Article article = ((Reading.Read) readings.getFirst()).article();
    assertThat(article)
        .isEqualTo(
            new Article(
                "news-7",
                "https://en.news.example/wiki/Ministers_meet_in_Geneva",
                "Ministers meet in Geneva",
                "Example News",
                LocalDate.of(2021, 5, 12),
                "en",
                "The foreign ministers of Finland and the Norwegian kingdom met in Geneva on"
                    + " Tuesday morning.\n\nThey agreed on further talks.",
                "date template"));
    assertThat(readings.get(1))
        .isInstanceOfSatisfying(
            Reading.Skipped.class,
            skipped ->
                assertThat(skipped.message())
                    .endsWith(
                        "3 pages are no articles: 1 redirects, 1 drafts, 1 of other kinds or without text."));
    assertThat(readings).hasSize(2);
  }

  @Test
  void packedDumpIsReadThesame() throws IOException {
    Path packed = folder.resolve("news.xml.bz2");
    try (var out = new BZip2CompressorOutputStream(Files.newOutputStream(packed))) {
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(packed)).first().isInstanceOf(Reading.Read.class);
    byte[] whole = Files.readAllBytes(packed);
    Path cut = folder.resolve("cut.xml.bz2");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 40));
    assertThat(read(cut)).last().isInstanceOf(Reading.Refused.class);
  }

  @Test
  void dumpThatEndsInTheMiddleGivesWhatWasWhole() throws IOException {
    Path cut =
        Files.writeString(folder.resolve("cut.xml"), DUMP.substring(0, DUMP.indexOf("Draft")));
    List<Reading> readings = read(cut);
    assertThat(readings).first().isInstanceOf(Reading.Read.class);
    assertThat(readings).last().isInstanceOf(Reading.Refused.class);
  }

  @Test
  void entitiesAreNotExpanded() throws IOException {
    String bomb =
        """
        <!DOCTYPE mediawiki [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
        <mediawiki><page><title>&b;&f;</title><ns>0</ns></page></mediawiki>
        """;
    List<Reading> readings = read(Files.writeString(folder.resolve("bomb.xml"), bomb));
    assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Refused.class);
  }
}

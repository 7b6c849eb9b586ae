package org.entente.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final Story STORY = Story.all().getFirst();

  @Test
  void aPageSaysWhoPrintedItAndWhereItIsDated() throws Exception {
    Page page = read("json-ld-body");
    assertThat(page.title()).isEqualTo(STORY.title());
    assertThat(page.author()).isEqualTo("Mara Lindqvist");
    assertThat(page.publisher()).isEqualTo("The Harbour Post");
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.address()).startsWith("https://harbourpost.example/world/");
    assertThat(page.parts())
        .singleElement()
        .extracting(Page.Part::basis)
        .isEqualTo("JSON-LD datePublished 2021-05-20T23:40:00-07:00");
  }

  @ParameterizedTest
  @CsvSource({
    "open-graph, meta article:published_time 2021-05-20T06:15:00Z",
    "time-element, time element 2021-05-20T09:00+03:00",
    "address-only, address 2021-05-20",
    "dateline-words, 'text Thursday, 20 May 2021 14:05 GMT'",
  })
  void theReasonForTheDayIsKept(String site, String basis) throws Exception {
    assertThat(read(site).parts().getFirst().basis()).isEqualTo(basis);
  }

  private static Page read(String site) throws Exception {
    return PageReader.read(ExtractionTest.filled(ExtractionTest.template(site), STORY), null);
  }

  @Test
  void theBeginningOfAPaidArticleIsReadAsOne() {
    Page page =
        PageReader.read(
            """
            <html><head><title>Envoys meet</title></head><body><article>
            <p>The envoys of Kenya and Uganda met in Kampala on Monday to talk about the price of power.</p>
            <p>Subscribe to continue reading.</p></article></body></html>
            """,
            "https://news.example/2021/05/17/envoys");
    assertThat(page.wall()).isEqualTo(Page.Wall.PAYWALL);
    assertThat(page.parts())
        .singleElement()
        .satisfies(
            part -> assertThat(part.text()).startsWith("The envoys").doesNotContain("Subscribe"))
        .satisfies(part -> assertThat(part.published()).isEqualTo(LocalDate.of(2021, 5, 17)));
  }

  @Test
  void aNoticeAboutCookiesIsNoArticle() {
    Page page =
        PageReader.read(
            """
            <html><body><div><p>We and our partners use cookies to store personal data on your device.
            Accept all cookies, or manage your preferences at any time in the cookie settings.</p></div></body></html>
            """,
            null);
    assertThat(page.wall()).isEqualTo(Page.Wall.COOKIES);
    assertThat(page.parts()).isEmpty();
  }

  @Test
  void aLiveBlogIsItsEntries() {
    Page page =
        PageReader.read(
            """
            <html lang="en"><head><title>Summit live</title></head><body><main>
            <div class="live-blog__post"><time datetime="2021-06-16T15:00Z">15:00</time><h3>They part</h3><p>The two presidents parted after three hours.</p></div>
            <div class="live-blog__post"><time datetime="2021-06-15T22:00Z">22:00</time><h3>Arrival</h3><p>The first delegation landed in Geneva.</p></div>
            </main></body></html>
            """,
            null);
    assertThat(page.parts())
        .extracting(part -> part.title() + " " + part.published() + " " + part.text())
        .containsExactly(
            "They part 2021-06-16 The two presidents parted after three hours.",
            "Arrival 2021-06-15 The first delegation landed in Geneva.");
  }

  @Test
  void aLiveBlogInLinkedDataIsItsEntriesToo() {
    Page page =
        PageReader.read(
            """
            <html lang="en"><head><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Summit",
            "liveBlogUpdate": [
             {"@type": "BlogPosting", "headline": "End", "datePublished": "2021-06-16T15:00Z", "articleBody": "<p>They parted.</p>"},
             {"@type": "BlogPosting", "headline": "Start", "datePublished": "2021-06-16T12:00Z", "articleBody": "They met."}]}
            </script></head><body><p>Live</p></body></html>
            """,
            null);
    assertThat(page.parts())
        .extracting(Page.Part::text)
        .containsExactly("They parted.", "They met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<html><script>while(true){}</script><p onclick='alert(1)'>x",
        "<html><script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": [[[[",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><html>&b;</html>",
        "<table><table><table><td><p>",
      })
  void whatIsBrokenOrHostileHasNoArticle(String html) {
    assertThat(PageReader.read(html, null).parts()).isEmpty();
  }

  @Test
  void aPageNestedAHundredThousandDeepIsRead() {
    String html = "<div>".repeat(100_000) + "<p>" + "Iran and Iraq met. ".repeat(20) + "</p>";
    assertThat(PageReader.read(html, null).parts()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void linkedDataNestedAHundredThousandDeepIsPassedOver() {
    String html =
        "<html><script type='application/ld+json'>"
            + "[".repeat(100_000)
            + "</script><body><p>"
            + "Iran and Iraq met in Basra on Monday. ".repeat(10)
            + "</p>";
    assertThat(PageReader.read(html, null).parts()).hasSize(1);
  }

  @Test
  void theDayOfAnAddressIsRead() {
    assertThat(PageDate.address("https://a.example/2021/may/12/x").map(PageDate::day))
        .isEqualTo(Optional.of(LocalDate.of(2021, 5, 12)));
    assertThat(PageDate.address("https://a.example/2021/15/12/x")).isEmpty();
  }
}

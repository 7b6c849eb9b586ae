package org.entente.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader does, in a real browser over a real ledger. */
class JourneyTest {
  private static Ledger ledger;
  private static WebServer server;
  private static Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    var program = Browser.program();
    Assumptions.assumeTrue(
        program.isPresent(), "no Chromium on this machine: apt-get install chromium");
    ledger = Fixture.ledger();
    server =
        WebServer.start(
            new ServerSettings("127.0.0.1", 0, Fixture.TOKEN, null),
            ledger,
            () -> Fixture.CODER,
            () -> Fixture.NAME);
    browser = new Browser(program.get());
  }

  @AfterAll
  static void stop() {
    if (browser != null) browser.close();
    if (server != null) server.close();
    if (ledger != null) ledger.close();
  }

  @AfterEach
  void leave() {
    if (page != null) page.context().close();
  }

  private Page open(String path) {
    return open(path, 1000, ColorScheme.LIGHT);
  }

  private Page open(String path, int width, ColorScheme scheme) {
    page = browser.page(server.address().toString(), width, scheme);
    page.onDialog(dialog -> {
      throw new AssertionError("a script of an article ran: " + dialog.message());
    });
    page.navigate(path);
    return page;
  }

  @Test
  void fromTheOverviewToTheWords() {
    open("/");
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.LINK,
            new Page.GetByRoleOptions().setName("FRA-TUR"))
        .click();
    assertThat(page.locator("#chart")).hasAttribute("data-drawn", "true");
    assertThat(page.locator("#chart canvas")).isVisible();
    assertThat(page.locator(".measures")).containsText("stability");
    page.locator(".change summary").first().click();
    page.locator(".change details a").first().click();
    assertThat(page.locator("h1")).containsText("FRA→TUR");
    assertThat(page.locator(".reports mark.act").first()).isVisible();
    assertThat(page.locator(".reports mark.actor").first()).hasText("France");
    page.locator(".reports a").first().click();
    assertThat(page.locator("li.coded").first()).containsText("coded");
    assertThat(page).hasURL(Pattern.compile(".*/article\\?id=.*#s\\d+"));
  }

  @Test
  void eventsFollowTheFilter() {
    open("/relations/FRA-TUR");
    page.locator("select[name=type]").selectOption("SANCTION");
    page.locator("form.filter").nth(1).locator("button").click();
    assertThat(page).hasURL(Pattern.compile(".*type=SANCTION.*"));
    assertThat(page.locator("#ledger .quad").allInnerTexts())
        .isNotEmpty()
        .allMatch(act -> act.startsWith("SANCTION"));
  }

  @Test
  void searchFindsWordsAndLeadsOn() {
    open("/events");
    page.locator("input[name=q]").fill("expelled two");
    page.locator("form.filter button").click();
    assertThat(page.locator(".event").first()).containsText("SANCTION expel");
    page.locator(".event .fact").first().click();
    assertThat(page.locator(".reports")).containsText("expelled two Turkish diplomats");
  }

  @Test
  void aTextIsCodedWhileYouLook() {
    open("/try");
    page.locator("textarea").fill("Canada expelled two Indian diplomats on Thursday.");
    page.locator("input[type=date]").fill("2021-05-12");
    page.locator("main button").click();
    assertThat(page.locator(".fact")).containsText("CAN→IND");
    assertThat(page.locator(".fact .date")).hasText("2021-05-06");
    assertThat(ledger.countArticles()).isEqualTo(39);
  }

  @Test
  void whoLogsInCorrectsAndSigns() {
    open("/events?q=expelled+two");
    page.locator(".event .fact").last().click();
    page.locator("main a[href='/login']").click();
    page.locator("input[name=username]").fill("Ada Reader");
    page.locator("input[name=password]").fill("wrong");
    page.locator("main button").click();
    assertThat(page.locator("[role=alert]")).isVisible();
    page.locator("input[name=username]").fill("Ada Reader");
    page.locator("input[name=password]").fill(Fixture.TOKEN);
    page.locator("main button").click();
    assertThat(page.locator(".who")).containsText("Ada Reader");
    page.navigate("/events?q=expelled+two");
    page.locator(".event .fact").last().click();
    page.locator("select[name=what]").selectOption("no_event");
    page.locator("textarea[name=why]").fill("a rumour");
    page.locator("form.correct button").click();
    assertThat(page.locator("main")).containsText("does not count");
    assertThat(page.locator("main")).containsText("Ada Reader");
    assertThat(page.locator("main")).containsText("a rumour");
    page.locator(".who button").click();
    assertThat(page.locator(".who")).containsText("Log in");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "/, LIGHT",
    "/, DARK",
    "/relations/FRA-TUR, LIGHT",
    "/relations/FRA-TUR, DARK",
    "/events, LIGHT",
    "/events, DARK",
    "/about, LIGHT",
    "/help, DARK",
    "/try, LIGHT",
    "/login, DARK"
  })
  void axeFindsNothingSerious(String path, ColorScheme scheme) {
    open(path, 1000, scheme);
    if (path.startsWith("/relations"))
      assertThat(page.locator("#chart")).hasAttribute("data-drawn", "true");
    var found =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    assertThat(found).isEmpty();
  }

  @ParameterizedTest(name = "at {0} pixels")
  @CsvSource({"360", "768", "1440"})
  void nothingRunsOverTheSide(int width) {
    for (String path : List.of("/", "/relations/FRA-TUR", "/events", "/try")) {
      open(path, width, ColorScheme.LIGHT);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .as(path)
          .isLessThanOrEqualTo(width);
      page.context().close();
    }
  }
}

package org.entente.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.ledger.EventSearch;
import org.entente.ledger.Ledger;
import org.entente.ledger.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    page.locator(".change details .causes li a").first().click();
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
    page.locator("select[name=speaker]").selectOption("own");
    page.locator("form.filter").nth(1).locator("button").click();
    assertThat(page).hasURL(Pattern.compile(".*type=SANCTION.*"));
    assertThat(page.locator("#ledger .quad").allInnerTexts())
        .isNotEmpty()
        .allMatch(act -> act.startsWith("SANCTION"));
  }

  @Test
  void theChartIsATableToo() {
    open("/relations/FRA-TUR");
    page.locator("figure summary").click();
    assertThat(page.locator("figure table")).containsText("material conflict");
    assertThat(page.locator("figure tbody tr").first()).containsText("Jul 2021");
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
  void aCountryOnTheMapLeadsToItsRelation() {
    open("/?country=FRA");
    assertThat(page.locator("#heat")).hasAttribute("data-drawn", "true");
    page.locator("main details summary").last().click();
    assertThat(page.locator("table.weeks")).containsText("FRA→TUR");
    Locator tile = page.locator("svg.map a[aria-label^='Turkey']");
    assertThat(tile.locator(".sign")).hasText(Pattern.compile("-\\d\\.\\d"));
    tile.focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/relations/FRA-TUR"));
  }

  @Test
  void whatWasFoundIsCountedByTypeAndNarrowedByAClick() {
    open("/events?party=TUR");
    assertThat(page.locator("#f-year-2021")).isVisible();
    page.locator("#f-type-SANCTION").click();
    assertThat(page).hasURL(Pattern.compile(".*type=SANCTION.*"));
    assertThat(page.locator(".events .quad").allInnerTexts())
        .isNotEmpty()
        .allMatch(act -> act.startsWith("SANCTION"));
    page.locator("#f-status-negation, #f-status-actual").first().click();
    assertThat(page).hasURL(Pattern.compile(".*type=SANCTION.*status=.*"));
    page.locator(".chip").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/events\\?(?!.*party).*"));
  }

  @Test
  void anEventLeadsToItsActorsAndTheirOffices() {
    open("/events?q=President+Recep");
    page.locator(".event .fact").first().click();
    page.locator(".facts a", new Page.LocatorOptions().setHasText("Recep")).first().click();
    assertThat(page.locator("main table")).containsText("president");
    page.locator("main table a").first().click();
    assertThat(page.locator("h1")).containsText("TUR");
    assertThat(page.locator("main")).containsText("In office on");
    page.locator("main a", new Page.LocatorOptions().setHasText("FRA-TUR")).first().click();
    assertThat(page).hasURL(Pattern.compile(".*/relations/FRA-TUR"));
  }

  @Test
  void anOpenThreatStandsOnTheBoardAndAtItsRelation() {
    open("/commitments?kind=threat");
    assertThat(page.locator("#open")).containsText("TUR→FRA threat of SANCTION expel");
    assertThat(page.locator("#open mark.act").first()).isVisible();
    page.locator("#open a", new Page.LocatorOptions().setHasText("the relation")).first().click();
    assertThat(page.locator("#commitments")).containsText("threat of SANCTION expel");
    page.locator("#commitments p a").click();
    assertThat(page).hasURL(Pattern.compile(".*/commitments\\?pair=FRA-TUR"));
    page.locator("select[name=status]").selectOption("refused");
    page.locator("form.filter button").click();
    assertThat(page.locator("main")).containsText("No commitment is like that");
  }

  @Test
  void aPageThatIsNotThereLeadsBack() {
    open("/nowhere");
    assertThat(page.locator("h1")).hasText("404 Not Found");
    page.locator("nav a", new Page.LocatorOptions().setHasText("Events")).click();
    assertThat(page).hasURL(Pattern.compile(".*/events"));
  }

  @Test
  void eachMeasureLeadsToWhatItMeans() {
    open("/relations/FRA-TUR");
    page.locator("a[aria-label='What stability means']").click();
    assertThat(page).hasURL(Pattern.compile(".*/help#stability"));
  }

  @Test
  void aTextIsCodedWhileYouLook() {
    open("/try");
    page.locator("textarea").fill("Canada expelled two Indian diplomats on Thursday.");
    page.locator("input[type=date]").fill("2021-05-12");
    page.locator("main button").click();
    assertThat(page.locator(".fact")).containsText("CAN→IND");
    assertThat(page.locator(".fact .date")).hasText("6 May 2021");
    assertThat(ledger.countArticles()).isEqualTo(40);
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
    page.locator("input[value=type]").check();
    page.locator("form.correct select[name=type]").selectOption("ACCUSE disapprove");
    page.locator("form.correct button").click();
    assertThat(page.locator("h1")).containsText("ACCUSE disapprove");
    page.locator("input[value=recipient]").check();
    page.locator("form.correct input[name=recipient]").fill("Turkey MIL, Greece");
    page.locator("form.correct button").click();
    assertThat(page.locator("h1")).containsText("FRA→TUR+GRC");
    assertThat(page.locator("#history li")).hasCount(2);
    assertThat(page.locator("#history")).containsText("SANCTION expel");
    page.locator("input[value=no_event]").check();
    page.locator("textarea[name=why]").fill("a rumour");
    page.locator("form.correct button").click();
    assertThat(page.locator("main")).containsText("does not count");
    assertThat(page.locator("main")).containsText("Ada Reader");
    assertThat(page.locator("main")).containsText("a rumour");
    page.locator(".who button").click();
    assertThat(page.locator(".who")).containsText("Log in");
  }

  /** Both are what a slow connection makes of a page. */
  @ParameterizedTest
  @ValueSource(strings = {"/relations/FRA-TUR", "/"})
  void aPageIsLightAndStaysWhereItIs(String path) {
    page = browser.page(server.address().toString(), 1000, ColorScheme.LIGHT);
    page.addInitScript(
        "window.shifted = 0; new PerformanceObserver(list => list.getEntries().forEach("
            + "shift => window.shifted += shift.value)).observe({type: 'layout-shift', buffered: true})");
    var requests = new ArrayList<Request>();
    page.onRequestFinished(requests::add);
    page.navigate(path);
    assertThat(page.locator(".chart, .heat").first()).hasAttribute("data-drawn", "true");
    page.waitForTimeout(300);
    long bytes =
        requests.stream()
            .map(Request::sizes)
            .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
            .sum();
    assertThat(bytes).isBetween(100_000L, 1_500_000L);
    assertThat(((Number) page.evaluate("window.shifted")).doubleValue()).isLessThan(0.01);
  }

  /** One reader looks at every page by day and, without loading it again, in the dark. */
  @Test
  void axeFindsNothingSeriousOnAnyPageLightOrDark() {
    var violations = new AxeRunOptions();
    violations.setResultTypes(List.of("violations")); // all rules, without a list of what is right
    page = browser.page(server.address().toString(), 1000, ColorScheme.LIGHT);
    for (String path : everyPage()) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        if (scheme == ColorScheme.LIGHT) page.navigate(path);
        drawn();
        var axe = new AxeBuilder(page).setLegacyMode(true); // without frames nothing is missed
        var found =
            axe.options(violations).analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
        assertThat(found).as(path + " " + scheme).isEmpty();
      }
    }
  }

  /** Loaded on the narrowest screen, and then widened. */
  @Test
  void nothingRunsOverTheSideOfAnyPage() {
    page = browser.page(server.address().toString(), 360, ColorScheme.LIGHT);
    for (String path : everyPage()) {
      page.setViewportSize(360, 900);
      page.navigate(path);
      drawn();
      for (int width : new int[] {360, 768, 1440}) {
        page.setViewportSize(width, 900);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as("%s at %d pixels", path, width)
            .isLessThanOrEqualTo(width);
      }
    }
  }

  private void drawn() {
    Locator chart = page.locator(".chart, .heat");
    if (chart.count() > 0) assertThat(chart).hasAttribute("data-drawn", "true");
  }

  private static List<String> everyPage() {
    String event =
        ledger
            .search(
                new EventSearch(
                    "expelled", null, null, null, null, Status.ANY, null, null, null, null, 1))
            .events()
            .getFirst()
            .event()
            .id()
            .value();
    return List.of(
        "/",
        "/relations/FRA-TUR",
        "/relations/FRA-TUR/weeks",
        "/relations/FRA-TUR/changes",
        "/relations/FRA-TUR/changes/1",
        "/events?party=TUR",
        "/events/" + event,
        "/article?id=words",
        "/commitments",
        "/actors/TUR",
        "/people?name=Joe+Biden",
        "/try",
        "/about",
        "/help",
        "/login",
        "/actors/ZQZ",
        "/nowhere");
  }
}

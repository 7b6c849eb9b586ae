package org.entente.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The page that shows the description for programs, and tries requests. */
class DescriptionPageTest {
  @Test
  void everyRequestIsShownAndCanBeTriedUnderTheStrictPolicy() {
    var chromium = Browser.program();
    Assumptions.assumeTrue(
        chromium.isPresent(), "no Chromium on this machine: apt-get install chromium");
    try (Ledger ledger = Ledger.openInMemory();
        var server =
            WebServer.start(
                new ServerSettings("127.0.0.1", 0, Fixture.TOKEN, null),
                ledger,
                () -> Fixture.CODER,
                () -> Fixture.NAME);
        var browser = new Browser(chromium.get())) {
      Page page = browser.page(server.address().toString(), 1000, ColorScheme.LIGHT);
      List<String> said = new ArrayList<>();
      List<String> loaded = new ArrayList<>();
      page.onConsoleMessage(message -> said.add(message.text()));
      page.onRequest(request -> loaded.add(request.url()));
      page.navigate("/programs.html");
      assertThat(page.locator(".opblock")).not().hasCount(0);
      page.locator(".opblock-summary-path", new Page.LocatorOptions().setHasText("actors"))
          .first()
          .click();
      page.getByText("Try it out").click();
      page.locator("button.execute").click();
      assertThat(page.locator(".responses-table.live-responses-table .response-col_status").last())
          .containsText("200");
      assertThat(said)
          .as("nothing against the policy")
          .noneMatch(t -> t.contains("Security Policy"));
      assertThat(loaded)
          .allMatch(url -> url.startsWith(server.address().toString()) || url.startsWith("data:"));
    }
  }
}

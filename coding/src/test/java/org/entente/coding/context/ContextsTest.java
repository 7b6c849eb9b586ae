package org.entente.coding.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.coding.Shared;
import org.entente.coding.acts.Ontology;
import org.entente.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContextsTest {
  private static final Contexts CONTEXTS = Contexts.standard();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("hits")
  void aContextHitsItsExamples(String context, String text) {
    assertThat(CONTEXTS.shown(text)).contains(context);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("silent")
  void aContextStaysSilentOnLookAlikes(String context, String text) {
    assertThat(CONTEXTS.shown(text)).doesNotContain(context);
  }

  @Test
  void everyContextHasExamplesOfBothKinds() {
    assertThat(CONTEXTS.names()).hasSize(37);
    assertThat(contexts("hits")).containsAll(CONTEXTS.names());
    assertThat(contexts("silent")).containsAll(CONTEXTS.names());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          economic         | Chile imposed a tariff on Peruvian copper, and Peru imposed sanctions on Chile.
          military         | Chad sent 500 troops to the border with Cameroon.
          diplomatic       | The Finnish president visited Portugal.
          cyber            | North Korean hackers attacked a Dutch bank.
          terrorism        | The Taliban attacked Pakistan with a car bomb.
          migration        | Malaysia deported 12 Burmese workers.
          """)
  void anEventHasTheContextsOfItsWordsAndAct(String context, String text) {
    List<Event> events = Shared.events(text, "2021-05-12");
    assertThat(events).isNotEmpty();
    assertThat(events).anySatisfy(event -> assertThat(event.act().contexts()).contains(context));
  }

  @Test
  void anArticleThatIsAboutAContextGivesItToItsEvents() {
    String about = "Measles spread in Chad. The epidemic reached the capital. Hospitals are full. ";
    String act = "Cameroon accused Chad of silence.";
    assertThat(contextsOf("Vaccines run out in Chad", about + act)).contains("health");
    assertThat(contextsOf("Quarrel in the south", act)).doesNotContain("health");
  }

  private static Set<String> contextsOf(String title, String text) {
    var article = new Article("a", null, title, null, null, "en", text);
    return Shared.coder().code(article).events().stream()
        .flatMap(event -> event.act().contexts().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> contexts(String how) {
    return rows(how).map(row -> (String) row[0]).collect(Collectors.toSet());
  }

  static Stream<Object[]> hits() {
    return rows("hits");
  }

  static Stream<Object[]> silent() {
    return rows("silent");
  }

  private static Stream<Object[]> rows(String how) {
    return Ontology.rows("/org/entente/coding/context/contexts.tsv").stream()
        .filter(row -> row[1].equals(how))
        .map(row -> new Object[] {row[0], row[2]});
  }
}

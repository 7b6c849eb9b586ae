package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Reports.DAY;
import static org.entente.ledger.Reports.article;
import static org.entente.ledger.Reports.codings;
import static org.entente.ledger.Reports.meeting;
import static org.entente.ledger.Reports.sanction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.entente.article.Article;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class SearchTest {
  @TempDir Path folder;

  private final Kept kept;
  private @Nullable Ledger ledger;

  SearchTest(Kept kept) {
    this.kept = kept;
  }

  @BeforeEach
  void store() {
    ledger = Ledger.open(kept.place(folder));
    Article article = article("a");
    ledger.store(
        ledger.startRun(Reports.CODER),
        article,
        codings(
            article,
            sanction(article, DAY, Set.of()),
            sanction(article, DAY.minusYears(1), Set.of(Auxiliary.HISTORICAL)),
            meeting(article, "FRA", "RUS")));
  }

  @AfterEach
  void close() {
    if (ledger != null) ledger.close();
  }

  private Ledger ledger() {
    return java.util.Objects.requireNonNull(ledger);
  }

  private static EventSearch search(
      @Nullable String party,
      @Nullable String speaker,
      @Nullable EventType type,
      @Nullable LocalDate from) {
    return new EventSearch(
        null, null, null, null, party, null, speaker, type, Status.ANY, null, from, null, null, 10);
  }

  @Test
  void aPartyIsFoundOnEitherSide() {
    assertThat(ledger().search(search("RUS", null, null, null)).events()).hasSize(3);
    assertThat(ledger().search(search("FRA", null, null, null)).events()).hasSize(1);
  }

  @Test
  void eachFacetCountsWhatItsOtherChoicesWouldFind() {
    Facets facets =
        ledger().facets(search("RUS", null, EventType.SANCTION, LocalDate.of(2021, 1, 1)));
    assertThat(facets.types()).containsExactly(new Facets.Count("SANCTION", 1));
    assertThat(facets.years())
        .containsExactly(new Facets.Count("2020", 1), new Facets.Count("2021", 1));
    assertThat(facets.statuses()).containsExactly(new Facets.Count("ACTUAL", 1));
    assertThat(facets.publishers()).containsExactly(new Facets.Count("Entente examples", 1));
  }

  @Test
  void whatNobodySaysIsThePublishersOwnVoice() {
    long own = ledger().search(search(null, "own", null, null)).events().size();
    long said = ledger().search(search(null, "USA", null, null)).events().size();
    assertThat(own + said).isEqualTo(3);
  }
}

package org.entente.relations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.relations.followthrough.Undertaking.Kind;
import org.entente.relations.followthrough.Undertaking.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowThroughTest {
  private static final LocalDate SAID = LocalDate.of(2021, 4, 13);

  @ParameterizedTest(name = "a {0} that was {1} came as said: {2}")
  @CsvSource({
    "THREAT, CARRIED_OUT, true",
    "THREAT, WITHDRAWN, false",
    "OFFER, ACCEPTED, true",
    "OFFER, REFUSED, false",
    "PROMISE, KEPT, true",
    "PROMISE, LAPSED, false",
    "DEMAND, ACCEPTED, true"
  })
  void eachKindHasItsFulfilment(Kind kind, Outcome outcome, boolean fulfilled) {
    assertThat(new Undertaking(kind, SAID, outcome, SAID).fulfilled()).isEqualTo(fulfilled);
  }

  @Test
  void shareIsOfWhatIsSettledAndOpenOnesWait() {
    var undertakings = new ArrayList<Undertaking>();
    for (int days : new int[] {10, 20, 60}) undertakings.add(promise(Outcome.KEPT, days));
    for (int i = 0; i < 7; i++) undertakings.add(promise(Outcome.LAPSED, 90));
    undertakings.add(promise(Outcome.OPEN, null));
    undertakings.add(new Undertaking(Kind.THREAT, SAID, Outcome.CARRIED_OUT, SAID));

    var found = FollowThrough.of(Kind.PROMISE, undertakings).find().orElseThrow();
    assertThat(found.share()).isEqualTo(0.3);
    assertThat(found.settled()).isEqualTo(10);
    assertThat(found.open()).isEqualTo(1);
    assertThat(found.medianDays()).isEqualTo(20);
    // p = 0.3, n = 10, z = 1.645 by hand: (0.4353 ± 0.2741) / 1.2706
    assertThat(found.interval().low()).isCloseTo(0.1269, within(0.001));
    assertThat(found.interval().high()).isCloseTo(0.5583, within(0.001));
  }

  @Test
  void fewAreInsufficientAndNoneIsNoNumber() {
    assertThat(FollowThrough.of(Kind.OFFER, List.of()))
        .hasToString("InsufficientEvidence[lack=SETTLED, values=[0, 5]]");
    var refused = new ArrayList<Undertaking>();
    for (int i = 0; i < 5; i++)
      refused.add(new Undertaking(Kind.OFFER, SAID, Outcome.REFUSED, SAID));
    var found = FollowThrough.of(Kind.OFFER, refused).find().orElseThrow();
    assertThat(found.share()).isZero();
    assertThat(found.interval().low()).isZero();
    assertThat(found.interval().high()).isBetween(0.3, 0.4);
  }

  @Test
  void openOneCannotBeSettled() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Undertaking(Kind.OFFER, SAID, Outcome.OPEN, SAID));
  }

  private static Undertaking promise(Outcome outcome, @Nullable Integer days) {
    return new Undertaking(Kind.PROMISE, SAID, outcome, days == null ? null : SAID.plusDays(days));
  }
}

package org.entente.web.page;

import org.entente.relations.change.ChangePoint;
import org.entente.view.ChangeWords;
import org.springframework.stereotype.Component;

/** What templates tell of changes, as the reader's locale writes numbers and days. */
@Component("telling")
public final class Telling {
  /** What changed, and from when on. */
  public String change(ChangePoint point) {
    return ChangeWords.of(point, Words.wording());
  }

  /** What kind of change, and how strong. */
  public String strength(ChangePoint point) {
    return Words.of(
        "overview.strength",
        Words.wording().of("change." + point.kind()),
        Words.format("%.1f", point.strength()));
  }
}

package org.entente.web.page;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What "today" means for series that end today. */
@Component
public final class Clock {
  public LocalDate today() {
    return LocalDate.now(java.time.ZoneId.systemDefault());
  }
}

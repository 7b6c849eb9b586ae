package org.entente.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many texts are being coded. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BusyException() {
    super("Other texts are being coded; try again in a moment");
  }
}

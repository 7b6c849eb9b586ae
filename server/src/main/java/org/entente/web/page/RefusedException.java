package org.entente.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An address or form that makes no sense; the message names the value and what would. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }
}

package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.entente.ledger.LedgerException;
import org.entente.web.page.BusyException;
import org.entente.web.page.NotFoundException;
import org.entente.web.page.RefusedException;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, as RFC 9457 has it; nothing of the program's inside. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {
  @ExceptionHandler(NotFoundException.class)
  ProblemDetail missing(NotFoundException missing) {
    return problem(HttpStatus.NOT_FOUND, missing);
  }

  @ExceptionHandler(RefusedException.class)
  ProblemDetail refused(RefusedException refused) {
    return problem(HttpStatus.BAD_REQUEST, refused);
  }

  @ExceptionHandler(TooLargeException.class)
  ProblemDetail tooLarge(TooLargeException large) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, large);
  }

  @ExceptionHandler(BusyException.class)
  ResponseEntity<ProblemDetail> busy(BusyException busy) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header("Retry-After", "5")
        .body(problem(HttpStatus.TOO_MANY_REQUESTS, busy));
  }

  @ExceptionHandler(LedgerException.class)
  ProblemDetail ledger(LedgerException trouble, HttpServletRequest request) {
    LoggerFactory.getLogger(Problems.class).warn("{}", request.getRequestURI(), trouble);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE, "The ledger cannot answer; the server's log says why");
  }

  private static ProblemDetail problem(HttpStatus status, RuntimeException reason) {
    return ProblemDetail.forStatusAndDetail(status, String.valueOf(reason.getMessage()));
  }
}

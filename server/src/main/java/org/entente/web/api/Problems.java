package org.entente.web.api;

import org.entente.web.page.NotFoundException;
import org.entente.web.page.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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

  private static ProblemDetail problem(HttpStatus status, RuntimeException reason) {
    return ProblemDetail.forStatusAndDetail(status, String.valueOf(reason.getMessage()));
  }
}

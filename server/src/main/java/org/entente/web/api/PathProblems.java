package org.entente.web.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Requests of programs that no method answers, wherever they ask; to whom wants HTML a page says
 * so.
 */
@RestControllerAdvice
@Order(1)
class PathProblems {
  @ExceptionHandler({
    NoResourceFoundException.class,
    HttpRequestMethodNotSupportedException.class,
    HttpMediaTypeException.class
  })
  ResponseEntity<ProblemDetail> refused(ServletException refusal, HttpServletRequest request)
      throws ServletException {
    if (isForBrowsers(request) || !(refusal instanceof ErrorResponse told)) throw refusal;
    return ResponseEntity.of(told.getBody()).headers(told.getHeaders()).build();
  }

  private static boolean isForBrowsers(HttpServletRequest request) {
    String wanted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    return !request.getRequestURI().startsWith("/api/") && wanted.contains("text/html");
  }
}

package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests for programs that no method answers; what is for browsers is left to a page. */
@RestControllerAdvice
@Order(1)
class PathProblems {
  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(NoResourceFoundException e, HttpServletRequest request)
      throws NoResourceFoundException {
    if (isForBrowsers(request)) throw e;
    return ResponseEntity.of(e.getBody()).headers(e.getHeaders()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> method(
      HttpRequestMethodNotSupportedException e, HttpServletRequest request)
      throws HttpRequestMethodNotSupportedException {
    if (isForBrowsers(request)) throw e;
    return ResponseEntity.of(e.getBody()).headers(e.getHeaders()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> media(HttpMediaTypeException e, HttpServletRequest request)
      throws HttpMediaTypeException {
    if (isForBrowsers(request)) throw e;
    return ResponseEntity.of(e.getBody()).headers(e.getHeaders()).build();
  }

  private static boolean isForBrowsers(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }
}

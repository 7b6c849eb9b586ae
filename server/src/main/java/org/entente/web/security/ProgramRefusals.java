package org.entente.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/** What a program is told that may not do what it asks; a browser is told as ever. */
final class ProgramRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
  private static final String TOKEN =
      "Send the token that the server printed: Authorization: Bearer TOKEN";

  private final AccessDeniedHandler pages = new AccessDeniedHandlerImpl();

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    ProblemAnswer.write(response, HttpStatus.UNAUTHORIZED, TOKEN);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, jakarta.servlet.ServletException {
    if (ProblemAnswer.isForPrograms(request))
      ProblemAnswer.write(response, HttpStatus.FORBIDDEN, TOKEN);
    else pages.handle(request, response, denied);
  }
}

package org.entente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Programs show the token with each request: {@code Authorization: Bearer TOKEN}. */
final class BearerToken extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";

  private final String token;

  BearerToken(String token) {
    this.token = token;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (carries(request)) {
      String shown = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length());
      if (!same(shown, token)) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        ProblemAnswer.write(response, HttpStatus.UNAUTHORIZED, "No such token is known");
        return;
      }
      SecurityContextHolder.getContext()
          .setAuthentication(
              UsernamePasswordAuthenticationToken.authenticated(
                  "program", null, List.of(new SimpleGrantedAuthority(Access.WRITER))));
    }
    chain.doFilter(request, response);
  }

  /** Server-sent events go on in another dispatch, which must know its caller too. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  static boolean carries(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.startsWith(SCHEME);
  }

  /** Takes as long for a nearly right token as for a wrong one. */
  static boolean same(String shown, String token) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}

package org.entente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that name another host. A page elsewhere whose name is made to point at this
 * machine (DNS rebinding) would otherwise be let in by the browser.
 */
final class HostCheck extends OncePerRequestFilter {
  private static final int MISDIRECTED = 421; // RFC 9110
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (OWN.contains(request.getServerName())) chain.doFilter(request, response);
    else {
      response.setStatus(MISDIRECTED);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("This server answers to localhost and 127.0.0.1 only.");
    }
  }
}

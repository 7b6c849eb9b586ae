package org.entente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one address may have texts coded, or try to log in: a minute's worth at once, and then
 * as time goes by. What is beyond is refused with the seconds to wait.
 */
final class RateLimit extends OncePerRequestFilter {
  private static final int MOST_ADDRESSES = 10_000;

  /** Posts a minute, by path. */
  static final Map<String, Integer> A_MINUTE =
      Map.of("/try", 60, "/login", 30, "/api/v1/articles", 600);

  /**
   * What an address has left of one path.
   *
   * @param left posts
   * @param since nanoseconds, when that was counted
   */
  private record Bucket(double left, long since) {
    Bucket at(long now, int aMinute) {
      return new Bucket(Math.min(aMinute, left + (now - since) / 60e9 * aMinute), now);
    }
  }

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Integer aMinute =
        request.getMethod().equals("POST") ? A_MINUTE.get(request.getRequestURI()) : null;
    if (aMinute == null || taken(request, aMinute)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(60 / aMinute + 1));
    ProblemAnswer.write(
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        "More than %d posts a minute to %s".formatted(aMinute, request.getRequestURI()));
  }

  private boolean taken(HttpServletRequest request, int aMinute) {
    String key = request.getRequestURI() + " " + request.getRemoteAddr();
    long now = System.nanoTime();
    synchronized (buckets) {
      Bucket bucket = buckets.getOrDefault(key, new Bucket(aMinute, now)).at(now, aMinute);
      boolean enough = bucket.left >= 1;
      buckets.put(key, enough ? new Bucket(bucket.left - 1, now) : bucket);
      return enough;
    }
  }
}

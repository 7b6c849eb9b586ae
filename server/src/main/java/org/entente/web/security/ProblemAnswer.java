package org.entente.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A refusal that comes before any controller, to a program: as RFC 9457 has it. */
final class ProblemAnswer {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ProblemAnswer() {}

  /** Whether a path is for programs; to all others a refusal is a page. */
  static boolean isForPrograms(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.startsWith("/actuator");
  }

  static void write(HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    var problem = MAPPER.createObjectNode();
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", detail);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(MAPPER.writeValueAsBytes(problem));
  }
}

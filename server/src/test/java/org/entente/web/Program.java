package org.entente.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to a server, with its token. */
record Program(WebServer server, String token) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper MAPPER = JsonMapper.shared();

  static Program of(WebServer server) {
    return new Program(server, Fixture.TOKEN);
  }

  HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(server.address() + path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
      throws Exception {
    return CLIENT.send(request.build(), body);
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path), BodyHandlers.ofString());
  }

  /** The answer to what must go well. */
  JsonNode read(String path) throws Exception {
    var answer = get(path);
    if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.body());
    return MAPPER.readTree(answer.body());
  }

  HttpResponse<String> post(String path, String json) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)),
        BodyHandlers.ofString());
  }

  /** An article as a line. */
  static String article(String id, String text) {
    var line = MAPPER.createObjectNode();
    line.put("id", id);
    line.put("text", text);
    line.put("date", "2021-05-12");
    line.put("publisher", "Plain Courier");
    return line.toString();
  }

  /** Posts articles and waits until they are coded. */
  JsonNode code(String... articles) throws Exception {
    var answer = post("/api/v1/articles", String.join("\n", articles));
    if (answer.statusCode() != 202) throw new AssertionError(answer.body());
    String job = answer.headers().firstValue("Location").orElseThrow();
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (Instant.now().isBefore(end)) {
      JsonNode state = read(job);
      if (state.required("status").asString().matches("done|failed")) return state;
      Thread.sleep(50);
    }
    throw new AssertionError("not done after two minutes: " + read(job));
  }
}

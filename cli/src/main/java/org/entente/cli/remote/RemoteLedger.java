package org.entente.cli.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server, and says clearly what is wrong when there is no answer. */
public final class RemoteLedger {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final int PAGE = 1_000;

  /** The first question about millions of acts takes minutes. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final String server;
  private final String token;

  /**
   * @param server its address, such as {@code http://127.0.0.1:8080}
   * @param token of the server, for what needs one; may be empty
   */
  public RemoteLedger(URI server, String token) {
    String address = server.toString();
    this.server = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    this.token = token.strip();
  }

  /** As text: JSON or CSV. */
  public String text(Question question) {
    return send(request(question).build());
  }

  public JsonNode json(Question question) {
    return parsed(text(question));
  }

  /**
   * All entries of a list, page by page.
   *
   * @param field of the answers that holds the entries
   */
  public List<JsonNode> all(Question question, String field) {
    var entries = new ArrayList<JsonNode>();
    JsonNode page = json(question.with("limit", PAGE));
    page.path(field).forEach(entries::add);
    while (page.path("next").isString()) {
      page = json(question.with("limit", PAGE).with("after", page.path("next").asString()));
      page.path(field).forEach(entries::add);
    }
    return entries;
  }

  /** Sends lines of JSON. */
  public JsonNode post(Question question, String lines) {
    return parsed(
        send(
            request(question)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build()));
  }

  private HttpRequest.Builder request(Question question) {
    var request = HttpRequest.newBuilder(URI.create(server + question.address())).timeout(LONGEST);
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private String send(HttpRequest request) {
    HttpResponse<String> answer;
    try {
      answer = client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new RemoteException(
          "No server answers at %s (%s). Maybe start one: entente serve".formatted(server, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RemoteException("Interrupted while asking " + server, e);
    }
    if (answer.statusCode() / 100 == 2) return answer.body();
    throw new RemoteException(refusal(answer));
  }

  private String refusal(HttpResponse<String> answer) {
    String hint =
        switch (answer.statusCode()) {
          case 401, 403 -> " Maybe put the server's token into ENTENTE_TOKEN.";
          default -> "";
        };
    return "The server %s answers %d: %s.%s"
        .formatted(server, answer.statusCode(), detail(answer.body()), hint);
  }

  private static String detail(String problem) {
    try {
      String detail = MAPPER.readTree(problem).path("detail").asString("");
      return detail.isEmpty() ? "no reason given" : detail;
    } catch (JacksonException notJson) {
      return "not as an Entente server answers";
    }
  }

  private JsonNode parsed(String answer) {
    try {
      return MAPPER.readTree(answer);
    } catch (JacksonException notJson) {
      throw new RemoteException(
          server + " does not answer as an Entente server does. Maybe it is another program's.",
          notJson);
    }
  }
}

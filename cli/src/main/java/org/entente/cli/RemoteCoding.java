package org.entente.cli;

import java.util.Set;
import org.entente.article.Article;
import org.entente.cli.remote.Question;
import org.entente.cli.remote.RemoteException;
import org.entente.cli.remote.RemoteLedger;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles read here, and coded and stored by a server, some at a time. */
final class RemoteCoding {
  private static final Question ARTICLES = Question.of("/api/v1/articles");
  private static final Set<String> UNDER_WAY = Set.of("waiting", "coding");
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_ARTICLES = 50;
  private static final int PAUSE_MILLISECONDS = 200;

  private final Session session;
  private final RemoteLedger server;
  private final StringBuilder lines = new StringBuilder();
  private int waiting;
  private long coded;
  private long known;
  private long events;
  private long refused;

  RemoteCoding(Session session, RemoteLedger server) {
    this.session = session;
    this.server = server;
  }

  /**
   * To the end, or to where it is interrupted, and gives the exit code. What a server was sent it
   * codes all the same.
   */
  int run(Sources sources) {
    while (!session.interruption().requested() && sources.hasNext())
      switch (sources.next()) {
        case Reading.Refused wrong -> refuse(wrong.message());
        case Reading.Skipped none -> session.screen().err().println(none.message());
        case Reading.Read read -> add(read.article());
      }
    send();
    session
        .screen()
        .err()
        .printf(
            "%,d articles coded by the server, %,d known before; %,d new events; %,d refused%n",
            coded, known, events, refused);
    if (session.interruption().requested()) return ExitCode.INTERRUPTED;
    return refused > 0 ? ExitCode.REFUSED : ExitCode.OK;
  }

  private void add(Article article) {
    var line = JsonMapper.shared().createObjectNode();
    line.put("id", article.id());
    line.put("url", article.url());
    line.put("title", article.title());
    line.put("publisher", article.publisher());
    if (article.published() != null) line.put("date", article.published().toString());
    line.put("language", article.language());
    line.put("text", article.text());
    lines.append(line).append('\n');
    waiting++;
    if (waiting >= MOST_ARTICLES || lines.length() > MOST_CHARACTERS) send();
  }

  private void send() {
    if (waiting == 0) return;
    JsonNode job = server.post(ARTICLES, lines.toString());
    lines.setLength(0);
    waiting = 0;
    String id = job.path("id").asString();
    while (UNDER_WAY.contains(job.path("status").asString()) && pause())
      job = server.json(Question.of("/api/v1/articles/jobs/" + id));
    coded += job.path("coded").asLong();
    known += job.path("known").asLong();
    events += job.path("events").asLong();
    job.path("refused").forEach(line -> refuse(line.asString()));
    if (job.path("status").asString().equals("failed"))
      throw new RemoteException(
          "The server could not code them: " + job.path("trouble").asString());
  }

  private boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
      return !session.interruption().requested();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void refuse(String message) {
    refused++;
    session.screen().err().println("refused: " + message);
  }
}

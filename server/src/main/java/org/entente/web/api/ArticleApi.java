package org.entente.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.ledger.EventJson;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.SentenceOutcome;
import org.entente.sources.Defaults;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import org.entente.web.page.NotFoundException;
import org.entente.web.page.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles to be coded and stored: a line of JSON each, as {@code entente code} reads them. They
 * are coded one after the other behind the answer, which says where to ask how far that is.
 */
@RestController
@RequestMapping("/api/v1/articles")
class ArticleApi {
  private static final int MOST_BYTES = 20_000_000;

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Ledger ledger;
  private final CodingQueue queue;

  ArticleApi(Ledger ledger, CodingQueue queue) {
    this.ledger = ledger;
    this.queue = queue;
  }

  @PostMapping(
      consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE},
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<CodingJob.State> post(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES)
      throw new TooLargeException(
          "More than %,d bytes at once. Post fewer articles at a time, or use: entente code"
              .formatted(MOST_BYTES));
    var articles = new ArrayList<Article>();
    var refused = new ArrayList<String>();
    read(bytes, articles, refused);
    if (articles.isEmpty() && refused.isEmpty())
      throw new RefusedException("No article came: a line of JSON with id and text for each");
    CodingJob job = queue.add(articles, refused);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/articles/jobs/" + job.id()))
        .body(job.state());
  }

  private static void read(byte[] bytes, List<Article> articles, List<String> refused) {
    try (Sources sources =
        Sources.of(List.of(Path.of("-")), new ByteArrayInputStream(bytes), Defaults.NONE)) {
      while (sources.hasNext())
        switch (sources.next()) {
          case Reading.Read read -> articles.add(read.article());
          case Reading.Refused wrong -> refused.add(wrong.message());
          case Reading.Skipped none -> refused.add(none.message());
        }
    }
  }

  /** An article with what became of each of its sentences, and the events that it reports. */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  String one(@RequestParam("id") String id) {
    Article article =
        ledger
            .findArticle(id)
            .orElseThrow(() -> new NotFoundException("No such article is in this ledger"));
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("id", article.id());
    answer.put("url", article.url());
    answer.put("title", article.title());
    answer.put("publisher", article.publisher());
    answer.put("date", article.published() == null ? null : article.published().toString());
    if (article.publishedBasis() != null) answer.put("date_basis", article.publishedBasis());
    answer.put("language", article.language());
    answer.put("text", article.text());
    ArrayNode sentences = answer.putArray("sentences");
    for (SentenceOutcome outcome : ledger.outcomes(id)) put(sentences.addObject(), outcome);
    ArrayNode events = answer.putArray("events");
    var ids = ledger.mentionsIn(id).stream().map(mention -> mention.event().id()).distinct();
    for (LedgerEvent event : ledger.events(ids.toList()))
      events.add(MAPPER.readTree(EventJson.write(event)));
    return answer.toString();
  }

  private static void put(ObjectNode node, SentenceOutcome outcome) {
    node.put("sentence", outcome.index());
    node.put("start", outcome.span().start());
    node.put("end", outcome.span().end());
    node.put("outcome", outcome.outcome());
    node.put("reason", outcome.reason());
    node.put("rule", outcome.rule());
    node.put("gap", outcome.gap());
    node.put("detail", outcome.detail());
  }

  @GetMapping(path = "/jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  CodingJob.State state(@PathVariable("id") String id) {
    return queue
        .find(id)
        .map(CodingJob::state)
        .orElseThrow(() -> new NotFoundException("No such job, or it ended long ago"));
  }
}

package org.entente.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
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
import org.springframework.web.bind.annotation.RestController;

/**
 * Articles to be coded and stored: a line of JSON each, as {@code entente code} reads them. They
 * are coded one after the other behind the answer, which says where to ask how far that is.
 */
@RestController
@RequestMapping("/api/v1/articles")
class ArticleApi {
  private static final int MOST_BYTES = 20_000_000;

  private final CodingQueue queue;

  ArticleApi(CodingQueue queue) {
    this.queue = queue;
  }

  @PostMapping(
      consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE},
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<CodingJob.State> post(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES)
      throw new RefusedException(
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
        }
    }
  }

  @GetMapping(path = "/jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  CodingJob.State state(@PathVariable("id") String id) {
    return queue
        .find(id)
        .map(CodingJob::state)
        .orElseThrow(() -> new NotFoundException("No such job, or it ended long ago"));
  }
}

package org.entente.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.entente.ledger.EventFile;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.web.page.Asked;
import org.entente.web.page.BusyException;
import org.entente.web.page.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * All events of an origin as one file, the same that {@code entente export} writes. It is written
 * whole before its first byte is sent, so that none is ever half there.
 */
@RestController
@RequestMapping("/api/v1/exports")
class ExportApi {
  private final Ledger ledger;

  /** Each takes a core and room on the disk for as long as it lasts. */
  private final Semaphore turns = new Semaphore(2);

  ExportApi(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping("/events.{format}")
  void events(
      @PathVariable("format") String format,
      @RequestParam(name = "origin", required = false) @Nullable String origin,
      HttpServletResponse response)
      throws IOException {
    EventFile.Format kind =
        switch (format) {
          case "jsonl" -> EventFile.Format.JSONL;
          case "csv" -> EventFile.Format.CSV;
          case "parquet" -> EventFile.Format.PARQUET;
          default ->
              throw new RefusedException(
                  "No export is called 'events.%s': events.jsonl, events.csv or events.parquet"
                      .formatted(Asked.cut(format)));
        };
    Origin whose = Asked.origin(origin);
    if (whose instanceof Origin.All)
      throw new RefusedException("Events of one origin go into a file: coded, or icews");
    if (!turns.tryAcquire()) throw new BusyException();
    try {
      send(whose, kind, response);
    } finally {
      turns.release();
    }
  }

  private void send(Origin whose, EventFile.Format kind, HttpServletResponse response)
      throws IOException {
    Path folder = Files.createTempDirectory("entente-export");
    Path file = folder.resolve("events");
    try {
      ledger.exports().own(whose, kind, file);
      response.setContentType(type(kind));
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static String type(EventFile.Format kind) {
    return switch (kind) {
      case JSONL -> "application/x-ndjson";
      case CSV -> "text/csv;charset=UTF-8";
      case PARQUET -> "application/vnd.apache.parquet";
    };
  }
}

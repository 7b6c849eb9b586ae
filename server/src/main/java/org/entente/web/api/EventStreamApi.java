package org.entente.web.api;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Events as they are coded here, sent without being asked for again. */
@RestController
class EventStreamApi {
  private final EventNews news;

  EventStreamApi(EventNews news) {
    this.news = news;
  }

  @GetMapping(path = "/api/v1/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream() throws IOException {
    return news.listen();
  }
}

package org.entente.sources.watch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Feed.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">its specification</a>
 */
final class JsonFeed {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonFeed() {}

  static List<FeedItem> read(byte[] bytes, URI feed) throws FeedException {
    try {
      JsonNode items = MAPPER.readTree(bytes).path("items");
      if (!items.isArray())
        throw new FeedException(
            "is JSON, but has no list of 'items'. Check that it is a JSON Feed.");
      List<FeedItem> read = new ArrayList<>();
      for (JsonNode item : items) {
        String link = item.path("url").asString(item.path("id").asString(""));
        FeedReader.resolved(feed, link)
            .filter(address -> !link.isBlank())
            .ifPresent(address -> read.add(item(item, address)));
      }
      return read;
    } catch (JacksonException broken) {
      throw new FeedException("is not valid JSON. Check the address.");
    }
  }

  private static FeedItem item(JsonNode item, URI address) {
    String html = text(item, "content_html");
    String text = html == null ? text(item, "content_text") : FeedReader.paragraphs(html);
    return new FeedItem(
        address,
        FeedReader.plain(text(item, "title")),
        day(text(item, "date_published")),
        text == null ? text(item, "summary") : text);
  }

  private static @Nullable String text(JsonNode item, String name) {
    String text = item.path(name).asString("");
    return text.isBlank() ? null : text;
  }

  /** The day it names, in its own zone. */
  private static @Nullable LocalDate day(@Nullable String time) {
    if (time == null) return null;
    try {
      return FeedReader.past(OffsetDateTime.parse(time).toLocalDate());
    } catch (DateTimeException none) {
      return null;
    }
  }
}

package org.entente.sources.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in JSON-LD, by the words of schema.org. */
final class LinkedData {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_NODES = 20_000;
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "Report");

  private final List<JsonNode> articles = new ArrayList<>();

  private LinkedData() {}

  /** What a page's scripts of this kind hold; broken ones are passed over. */
  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.getElementsByTag("script")) {
      if (!script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) continue;
      try {
        data.collect(MAPPER.readTree(script.data()));
      } catch (JacksonException broken) {
        // other places of the page tell the same
      }
    }
    return data;
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int count = 0; !open.isEmpty() && count < MOST_NODES; count++) {
      JsonNode node = open.pop();
      if (node.isArray()) node.forEach(open::addLast);
      else if (node.isObject()) {
        if (isArticle(node)) articles.add(node);
        JsonNode graph = node.get("@graph");
        if (graph != null) open.addLast(graph);
        JsonNode main = node.get("mainEntity");
        if (main != null) open.addLast(main);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isString()) return ARTICLES.contains(type.asString());
    for (JsonNode one : type) if (one.isString() && ARTICLES.contains(one.asString())) return true;
    return false;
  }

  /** The text of a field of the article, or of the name of the thing that stands there. */
  Optional<String> text(String field) {
    for (JsonNode article : articles) {
      Optional<String> text = text(article.path(field));
      if (text.isPresent()) return text;
    }
    return Optional.empty();
  }

  static Optional<String> text(JsonNode node) {
    JsonNode value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    if (value.isObject()) value = value.has("name") ? value.path("name") : value.path("@id");
    if (!value.isString() && !value.isNumber() && !value.isBoolean()) return Optional.empty();
    String text = value.asString().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The entries of a live blog, as they stand. */
  List<JsonNode> updates() {
    List<JsonNode> updates = new ArrayList<>();
    for (JsonNode article : articles) article.path("liveBlogUpdate").forEach(updates::add);
    return updates;
  }
}

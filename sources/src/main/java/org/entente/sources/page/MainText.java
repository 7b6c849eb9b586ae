package org.entente.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a page's article: of the element that the page marks as its body, else of what
 * Readability takes for it, without what sites put between paragraphs.
 */
final class MainText {
  private static final Pattern BODY_FIRST =
      Pattern.compile("(?i)^(article|story|entry|post)[-_]?(body|content|text)");
  private static final Pattern BODY =
      Pattern.compile("(?i)(article|story|entry|post)[-_]{1,2}(body|content|text)");

  /** How pages mark the body of their article, the most telling first. */
  private static final List<Predicate<Element>> BODIES =
      List.of(
          element -> element.attr("itemprop").equalsIgnoreCase("articleBody"),
          element -> element.attr("data-component").equalsIgnoreCase("text-block"),
          element -> isNamed(element, BODY_FIRST),
          element -> isNamed(element, BODY),
          MainText::isArticle,
          element -> element.normalName().equals("main"));

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "li",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "tr",
          "td",
          "th",
          "dl",
          "dd",
          "dt",
          "hr",
          "br",
          "figure",
          "body",
          "center",
          "font");
  private static final int ENOUGH = 250;

  /** Pages of news have some thousands; Readability takes minutes over hundreds of thousands. */
  private static final int MOST_ELEMENTS = 30_000;

  private static final double MOSTLY_LINKS = 0.6;

  private MainText() {}

  /** The text of the page, or "" when it has none. */
  static String of(Document page, LinkedData data, @Nullable String title) {
    Document clean = page.clone();
    strip(clean);
    String marked = marked(clean, title);
    String text = marked.length() >= ENOUGH ? marked : longer(marked, readable(clean, title));
    String stated = data.text("articleBody").map(MainText::plain).orElse("");
    return stated.length() > 2 * text.length() ? stated : text;
  }

  private static String longer(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }

  private static void strip(Document page) {
    List<Element> doomed = new ArrayList<>();
    page.forEachNode(node -> {
      if (node instanceof Element element && Boilerplate.isBoilerplate(element))
        doomed.add(element);
    });
    doomed.forEach(Node::remove);
  }

  /** The first element of the most telling kind that holds enough text; its parts together. */
  private static String marked(Document page, @Nullable String title) {
    List<Element> elements = page.getAllElements();
    for (Predicate<Element> marked : BODIES) {
      StringBuilder all = new StringBuilder();
      Element last = null;
      for (Element body : elements) {
        if (!marked.test(body)) continue;
        if (last != null && isWithin(body, last)) continue;
        if (isArticle(body) && last != null) break; // the others are teasers
        last = body;
        String text = paragraphs(body, title);
        if (!text.isEmpty()) all.append(all.isEmpty() ? "" : "\n\n").append(text);
      }
      if (all.length() >= ENOUGH) return all.toString();
    }
    return "";
  }

  private static boolean isArticle(Element element) {
    return element.normalName().equals("article");
  }

  /** Few classes are tried against the pattern, which is slow. */
  private static boolean isNamed(Element element, Pattern body) {
    String name = element.className();
    if (name.isEmpty()) return false;
    String small = name.toLowerCase(Locale.ROOT);
    return (small.contains("body") || small.contains("content") || small.contains("text"))
        && body.matcher(name).find();
  }

  private static boolean isWithin(Element inner, Element outer) {
    return inner.parents().contains(outer);
  }

  private static String readable(Document page, @Nullable String title) {
    if (page.getAllElements().size() > MOST_ELEMENTS) return paragraphs(page.body(), title);
    Optional<Element> found =
        Optional.ofNullable(
            new Readability4J("http://page.invalid/", page.clone()).parse().getArticleContent());
    String text = found.map(content -> paragraphs(content, title)).orElse("");
    return text.isEmpty() ? paragraphs(page.body(), title) : text;
  }

  private static String plain(String stated) {
    return stated.indexOf('<') < 0 ? stated.strip() : paragraphs(Jsoup.parse(stated).body(), null);
  }

  /** The paragraphs below an element, a blank line between two. */
  static String paragraphs(Element root, @Nullable String title) {
    List<String> paragraphs = new ArrayList<>();
    Line line = new Line();
    collect(root, line, paragraphs);
    line.end(paragraphs);
    paragraphs.removeIf(text -> Boilerplate.isBoilerplate(text) || text.equals(title));
    return String.join("\n\n", paragraphs);
  }

  private static void collect(Element root, Line line, List<String> paragraphs) {
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) line.add(text);
            else if (node instanceof Element element && BLOCKS.contains(element.normalName()))
              line.end(paragraphs);
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName()))
              line.end(paragraphs);
          }
        });
  }

  /** A paragraph in the making. */
  private static final class Line {
    private final StringBuilder text = new StringBuilder();
    private int linked;

    void add(TextNode node) {
      String words = node.getWholeText();
      text.append(words);
      Node parent = node.parent();
      if (parent instanceof Element element && element.closest("a") != null)
        linked += words.length();
    }

    /** A line that is mostly a link leads elsewhere. */
    void end(List<String> paragraphs) {
      String words = Spaces.single(text);
      boolean link = linked > MOSTLY_LINKS * text.length();
      if (!words.isEmpty() && !link) paragraphs.add(words);
      text.setLength(0);
      linked = 0;
    }
  }
}

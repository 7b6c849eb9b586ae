package org.entente.coding.parse.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.parse.TaggedSentence;
import org.entente.coding.text.Sentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tagged words of a sentence as the parser is shown them.
 *
 * @param words as printed, without quotation marks
 * @param tags Penn Treebank part of speech of each
 */
record Lesson(List<String> words, List<String> tags) {
  /** A word is exchanged only where its part of speech has so many others. */
  private static final int MANY = 30;

  /** Of all sentences of a file of JSON Lines, packed or not, with "text" or "tokens". */
  static List<Lesson> read(Path file, SentenceParser tagger) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    InputStream bytes = Files.newInputStream(file);
    if (file.toString().endsWith(".gz")) bytes = new GZIPInputStream(bytes);
    try (var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var article = new Article("lesson", null, null, null, null, null, text(line));
        for (Sentence sentence : Sentences.of(article))
          tagger.tag(sentence).map(Lesson::of).ifPresent(lessons::add);
      }
    }
    return lessons;
  }

  private static String text(String line) {
    JsonNode article = JsonMapper.shared().readTree(line);
    if (article.has("text")) return article.get("text").asString();
    List<String> words = new ArrayList<>();
    for (JsonNode word : article.get("tokens")) words.add(word.asString());
    return String.join(" ", words);
  }

  private static Lesson of(TaggedSentence sentence) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tag(i).equals("``") || sentence.tag(i).equals("''")) continue;
      words.add(sentence.text(i));
      tags.add(sentence.tag(i));
    }
    return new Lesson(words, tags);
  }

  /** The words that stand for each part of speech. */
  static Map<String, List<String>> words(Collection<Lesson> lessons) {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lesson lesson : lessons)
      for (int i = 0; i < lesson.words.size(); i++)
        words
            .computeIfAbsent(lesson.tags.get(i), tag -> new LinkedHashSet<>())
            .add(lesson.words.get(i));
    Map<String, List<String>> lists = new HashMap<>();
    words.forEach((tag, of) -> lists.put(tag, List.copyOf(of)));
    return lists;
  }

  /**
   * The same sentence with words exchanged for others of their part of speech.
   *
   * @param share of the words
   */
  Lesson exchange(Map<String, List<String>> others, double share, Random random) {
    List<String> exchanged = new ArrayList<>(words);
    for (int i = 0; i < exchanged.size(); i++) {
      if (random.nextDouble() >= share) continue;
      List<String> choice = others.getOrDefault(tags.get(i), List.of());
      if (choice.size() > MANY) exchanged.set(i, choice.get(random.nextInt(choice.size())));
    }
    return new Lesson(exchanged, tags);
  }
}

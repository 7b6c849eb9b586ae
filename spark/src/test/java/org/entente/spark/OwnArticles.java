package org.entente.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles of several months, outlets and kinds of file, and files that are no articles. */
final class OwnArticles {
  private static final List<String> SENTENCES =
      List.of(
          "%s expelled two %s diplomats on Thursday.",
          "%s imposed sanctions on %s on Tuesday, the ministry said.",
          "%s and %s signed a trade agreement on Monday.",
          "%s refused to meet the envoy of %s.",
          "%s offered talks to %s, according to officials.",
          "%s said it would not lift the ban on imports from %s.",
          "It rained in the capital for most of the week.");

  private static final List<String> STATES =
      List.of("Norway", "Russia", "China", "Canada", "Iran", "Turkey", "Kenya", "Poland");
  private static final List<String> OUTLETS =
      List.of("Fjord Evening", "Harbour Times", "Baltic Courier");

  private OwnArticles() {}

  /** Lines of JSON: every third article tells what the one before it does, in another outlet. */
  static List<String> lines(String name, int count, long seed) {
    var random = new Random(seed);
    List<String> lines = new ArrayList<>();
    String text = "";
    for (int i = 0; i < count; i++) {
      if (i % 3 != 1) text = text(random);
      ObjectNode line = JsonMapper.shared().createObjectNode();
      line.put("id", name + "-" + i);
      line.put("text", text);
      line.put("publisher", OUTLETS.get(i % OUTLETS.size()));
      line.put("date", LocalDate.of(2021, 1 + i % 4, 5 + i % 20).toString());
      if (i % 11 == 7) line.remove("date");
      lines.add(line.toString());
    }
    return lines;
  }

  private static String text(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int actor = random.nextInt(STATES.size());
      int recipient = (actor + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
      sentences.add(
          SENTENCES
              .get(random.nextInt(SENTENCES.size()))
              .formatted(STATES.get(actor), STATES.get(recipient)));
    }
    return String.join(" ", sentences);
  }

  static void parquet(Path lines, Path file) throws SQLException {
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var statement = database.createStatement()) {
      statement.execute(
          "copy (select id, text, publisher, date from read_json('%s', columns = {id: 'text', text: 'text', publisher: 'text', date: 'date'})) to '%s' (format parquet)"
              .formatted(lines, file));
    }
  }

  /** A web archive of one page. */
  static void webArchive(Path file) throws IOException {
    String page =
        """
        <html><head><title>Envoys</title><meta property="article:published_time" content="2021-02-10"></head>
        <body><article><h1>Envoys</h1><p>Poland expelled two Russian diplomats on Tuesday. The foreign ministry in Warsaw said that the two had abused their status.</p>
        <p>Russia condemned the decision on Tuesday evening and promised an answer. It rained in Warsaw for most of the day, and few people came to the embassy.</p></article></body></html>
        """;
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s")
            .formatted(page.getBytes(StandardCharsets.UTF_8).length, page)
            .getBytes(StandardCharsets.UTF_8);
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: https://example.org/2021/02/10/envoys
        WARC-Date: 2021-02-10T18:00:00Z
        WARC-Record-ID: <urn:uuid:5f0c1f6e-0d6b-4a3e-9d0a-3b1f4b1d2c3a>
        Content-Type: application/http; msgtype=response
        Content-Length: %d

        """
            .formatted(http.length)
            .replace("\n", "\r\n");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(http);
      out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  static byte[] packed(List<String> lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** What no reader makes anything of: junk, half a packed file, a sentence of a megabyte. */
  static void poison(Path folder) throws IOException {
    byte[] junk = new byte[200_000];
    new Random(3).nextBytes(junk);
    Files.write(folder.resolve("junk.jsonl"), junk);
    Files.write(folder.resolve("junk.parquet"), junk);
    byte[] whole = packed(lines("cut", 400, 5));
    Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(
        folder.resolve("endless.jsonl"),
        "{\"id\": \"endless\", \"date\": \"2021-03-01\", \"text\": \"%s\"}\n"
            .formatted("Russia sanctioned Norway and ".repeat(36_000)));
  }

  /** An article within all limits that takes more memory than a small executor has. */
  static void flood(Path file) throws IOException {
    Files.writeString(
        file,
        "{\"id\": \"flood\", \"date\": \"2021-03-02\", \"text\": \"%s\"}\n"
            .formatted("It rained. ".repeat(1_800_000)));
  }
}

package org.entente.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/** The articles that a benchmark was started over. */
public final class Texts {
  private Texts() {}

  public static List<String> read() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(System.getProperty("articles"))))
      if (!line.isBlank()) texts.add(mapper.readTree(line).get("text").asString());
    return texts;
  }
}

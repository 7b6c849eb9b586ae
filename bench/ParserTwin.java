import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.parse.Token;
import org.entente.coding.text.Sentences;
import tools.jackson.databind.json.JsonMapper;

/** Our evaluation of CoreNLP's dependency network against its own; run by parser-twin. */
class ParserTwin {
  private static final int ROUNDS = 3;

  public static void main(String[] arguments) throws Exception {
    List<Sentence> sentences = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        sentences.addAll(
            Sentences.of(
                new Article(
                    "twin",
                    null,
                    null,
                    null,
                    null,
                    null,
                    JsonMapper.shared().readTree(line).get("text").asString())));
    }
    SentenceParser ours = loaded("ours", SentenceParser::load);
    SentenceParser twin = loaded("CoreNLP", SentenceParser::loadCoreNlp);
    int tokens = 0;
    int same = 0;
    for (Sentence sentence : sentences) {
      List<Token> one = ours.parse(sentence).map(ParsedSentence::tokens).orElse(List.of());
      List<Token> other = twin.parse(sentence).map(ParsedSentence::tokens).orElse(List.of());
      for (int i = 0; i < other.size(); i++) {
        tokens++;
        if (one.get(i).equals(other.get(i))) same++;
        else
          System.out.printf(
              "%s: %d %s, CoreNLP %d %s, in: %s%n",
              other.get(i),
              one.get(i).head(),
              one.get(i).relation(),
              other.get(i).head(),
              other.get(i).relation(),
              sentence.text());
      }
    }
    System.out.printf(
        "%,d of %,d tokens of %,d sentences the same%n", same, tokens, sentences.size());
    double fast = rate(ours, sentences, tokens);
    double slow = rate(twin, sentences, tokens);
    System.out.printf(
        "tokens, tags, lemmas and tree: %,.0f tokens a second, by CoreNLP's parser %,.0f: %.1f times%n",
        fast, slow, fast / slow);
  }

  private interface Loading {
    SentenceParser load();
  }

  private static SentenceParser loaded(String name, Loading loading) {
    long start = System.nanoTime();
    SentenceParser parser = loading.load();
    System.out.printf("%s: loaded in %.1f s%n", name, (System.nanoTime() - start) / 1e9);
    return parser;
  }

  private static double rate(SentenceParser parser, List<Sentence> sentences, int tokens) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (Sentence sentence : sentences) parser.parse(sentence);
      best = Math.max(best, tokens / ((System.nanoTime() - start) / 1e9));
    }
    return best;
  }
}

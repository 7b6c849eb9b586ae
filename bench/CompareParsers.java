import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.Coder;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.evaluate.Evaluator;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.text.Sentences;

/** Neural dependencies against converted shift-reduce constituents; run by compare-parsers. */
class CompareParsers {
  public static void main(String[] arguments) throws Exception {
    Path gold = Path.of(arguments[0]);
    Path text = Path.of(arguments[1]);
    List<Sentence> sentences =
        Sentences.of(new Article("a", null, null, null, null, null, Files.readString(text)));
    for (String name : List.of("neural", "shift-reduce")) {
      System.gc();
      long before = used();
      long start = System.nanoTime();
      SentenceParser parser =
          name.equals("neural")
              ? SentenceParser.load()
              : SentenceParser.loadShiftReduce(
                  "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
      double load = (System.nanoTime() - start) / 1e9;
      System.gc();
      long heap = (used() - before) >> 20;
      Coder coder = new Coder(parser, Lexicon.standard(), ActorDictionary.load());
      Map<String, Object> numbers = new Evaluator(coder).evaluate(gold, done -> {}).numbers();
      double best = 0;
      for (int round = 0; round < 3; round++) {
        start = System.nanoTime();
        for (Sentence sentence : sentences) parser.parse(sentence);
        best = Math.max(best, sentences.size() / ((System.nanoTime() - start) / 1e9));
      }
      numbers.keySet().retainAll(List.of("accuracy", "macro_f1", "precision", "recall", "f1"));
      System.out.printf(
          "%s: load %.1f s, heap %d MiB, %.0f sentences a second, %s%n",
          name, load, heap, best, numbers);
    }
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}

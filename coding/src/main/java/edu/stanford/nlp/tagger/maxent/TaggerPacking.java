package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.process.AmericanizeFunction;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.packed.GrowingBytes;
import org.entente.packed.WordTable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a tagger of CoreNLP has learned in the form that {@link TaggerModel} reads: its tags,
 * what is known of each word, the weights by circumstance and value, classes of words, and the
 * names of CoreNLP's extractors.
 */
@NullMarked
public final class TaggerPacking {
  /** No word of any text. */
  private static final String UNKNOWN = "\u0000";

  private final MaxentTagger tagger;
  private final DataOutputStream to;

  private TaggerPacking(MaxentTagger tagger, DataOutputStream to) {
    this.tagger = tagger;
    this.to = to;
  }

  /**
   * Writes a tagger.
   *
   * @throws IllegalArgumentException when the tagger looks at more than the words beside and two
   *     tags before, or scores or spells words in another way
   */
  public static void write(MaxentTagger tagger, DataOutputStream to) throws IOException {
    boolean spells = tagger.wordFunction instanceof AmericanizeFunction;
    if (tagger.leftContext != 2
        || tagger.rightContext != 0
        || tagger.hasApproximateScoring()
        || tagger.wordFunction != null && !spells
        || tagger.numTags() > Byte.MAX_VALUE)
      throw new IllegalArgumentException("No tagger of three words from the left: " + tagger);
    new TaggerPacking(tagger, to).write(spells);
  }

  private void write(boolean spells) throws IOException {
    to.writeBoolean(spells);
    writeNames(tags());
    writeWords();
    writeWeights();
    writeClasses();
    writeExtractors(tagger.extractors);
    writeExtractors(tagger.extractorsRare);
  }

  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < tagger.numTags(); i++) tags.add(tagger.getTag(i));
    return tags;
  }

  private void writeNames(List<String> names) throws IOException {
    to.writeInt(names.size());
    for (String name : names) to.writeUTF(name);
  }

  private void writeBytes(GrowingBytes bytes) throws IOException {
    to.writeInt(bytes.size());
    bytes.writeTo(to);
  }

  /** Of each word whether it is rare, its usual tag and all it can have; of unknown ones first. */
  private void writeWords() throws IOException {
    Map<String, Integer> places = new HashMap<>();
    var known = new GrowingBytes();
    write(known.data(), tagger.isRare(UNKNOWN), null, tagger.tags.getOpenTagsArray());
    for (Object key : map(tagger.dict, "dict").keySet()) {
      String word = (String) key;
      places.put(word, known.size());
      write(
          known.data(),
          tagger.isRare(word),
          tagger.dict.getFirstTag(word),
          tagger.dict.getTags(word));
    }
    WordTable.write(places, to);
    writeBytes(known);
  }

  private void write(DataOutputStream to, boolean rare, @Nullable String usual, String[] possible)
      throws IOException {
    String[] all = tagger.tags.deterministicallyExpandTags(possible);
    to.writeBoolean(rare);
    to.writeByte(usual == null ? -1 : tagger.tags.getIndex(usual));
    to.writeByte(all.length);
    for (String tag : all) to.writeByte(tagger.tags.getIndex(tag));
  }

  /** For each value of each extractor the tags it speaks for, and how much for each. */
  private void writeWeights() throws IOException {
    double[] weights = tagger.getLambdaSolve().lambda;
    Map<String, Integer> places = new HashMap<>();
    var lists = new GrowingBytes();
    for (int table = 0; table < tagger.fAssociations.size(); table++)
      for (Map.Entry<String, int[]> value : tagger.fAssociations.get(table).entrySet()) {
        int[] features = value.getValue();
        places.put(TaggerModel.key(table, value.getKey()), lists.size());
        int count = 0;
        for (int feature : features) if (feature >= 0) count++;
        lists.data().writeByte(count);
        for (int tag = 0; tag < features.length; tag++)
          if (features[tag] >= 0) lists.data().writeByte(tag);
        for (int feature : features) if (feature >= 0) lists.data().writeDouble(weights[feature]);
      }
    WordTable.write(places, to);
    writeBytes(lists);
  }

  private void writeClasses() throws IOException {
    Map<String, Integer> classes = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tagger.extractorsRare.size(); i++)
      if (tagger.extractorsRare.get(i) instanceof ExtractorDistsim one) {
        Distsim distsim = (Distsim) value(one, "lexicon");
        if ((boolean) value(distsim, "mapdigits"))
          throw new IllegalArgumentException("A tagger that takes digits for noughts");
        Map<String, Integer> numbers = new HashMap<>();
        names.add((String) value(distsim, "unk"));
        map(distsim, "lexicon")
            .forEach((word, name) ->
                classes.put(
                    (String) word,
                    numbers.computeIfAbsent(
                        (String) name,
                        unknown -> {
                          names.add(unknown);
                          return names.size() - 1;
                        })));
        break; // all of them ask the same
      }
    writeNames(names);
    WordTable.write(classes, to);
  }

  private void writeExtractors(Extractors all) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) names.add(all.get(i).toString());
    writeNames(names);
  }

  private static Map<?, ?> map(Object of, String field) {
    return (Map<?, ?>) value(of, field);
  }

  /** CoreNLP shows these to nobody. */
  private static Object value(Object of, String name) {
    try {
      Field field = of.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(
          "CoreNLP's %s has no '%s' any more: TaggerPacking must learn where it went"
              .formatted(of.getClass().getSimpleName(), name),
          changed);
    }
  }
}

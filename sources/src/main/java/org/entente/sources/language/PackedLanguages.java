package org.entente.sources.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import org.entente.packed.GrowingBytes;
import org.entente.packed.WordTable;

/**
 * OpenNLP's languages by groups of letters, asked where they lie. What a text's own groups speak
 * for makes a small model of OpenNLP's, which does the arithmetic.
 */
final class PackedLanguages extends AbstractModel {
  private static final int UNKNOWN = -1;

  private final String[] languages;
  private final WordTable places;
  private final ByteBuffer weights;

  private PackedLanguages(String[] languages, WordTable places, ByteBuffer weights) {
    super(new Context[0], new String[0], languages);
    this.languages = languages;
    this.places = places;
    this.weights = weights;
  }

  /** The languages that {@link #write} wrote. */
  static PackedLanguages read(ByteBuffer packed) {
    String[] languages = new String[packed.getInt()];
    for (int i = 0; i < languages.length; i++) {
      byte[] name = new byte[Short.toUnsignedInt(packed.getShort())];
      packed.get(name);
      languages[i] = new String(name, StandardCharsets.UTF_8);
    }
    return new PackedLanguages(languages, WordTable.read(packed), packed.slice());
  }

  /** Names of languages; where the weights of each group are; languages and weights of a group. */
  static void write(MaxentModel shipped, DataOutputStream to) throws IOException {
    Object[] parts = ((AbstractModel) shipped).getDataStructures();
    Map<String, Integer> places = new HashMap<>();
    var weights = new GrowingBytes();
    for (Map.Entry<?, ?> group : ((Map<?, ?>) parts[1]).entrySet()) {
      places.put((String) group.getKey(), weights.size());
      var context = (Context) group.getValue();
      weights.data().writeInt(context.getOutcomes().length);
      for (int language : context.getOutcomes()) weights.data().writeInt(language);
      for (double weight : context.getParameters()) weights.data().writeDouble(weight);
    }
    to.writeInt(shipped.getNumOutcomes());
    for (int i = 0; i < shipped.getNumOutcomes(); i++) to.writeUTF(shipped.getOutcome(i));
    WordTable.write(places, to);
    weights.writeTo(to);
  }

  private Context weights(int place) {
    int size = weights.getInt(place);
    int[] of = new int[size];
    double[] values = new double[size];
    int at = place + Integer.BYTES;
    for (int i = 0; i < size; i++) of[i] = weights.getInt(at + i * Integer.BYTES);
    at += size * Integer.BYTES;
    for (int i = 0; i < size; i++) values[i] = weights.getDouble(at + i * Double.BYTES);
    return new Context(of, values);
  }

  private GISModel of(String[] groups) {
    List<Context> found = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String group : groups) {
      int place = places.get(group, UNKNOWN);
      if (place == UNKNOWN) continue;
      found.add(weights(place));
      names.add(group);
    }
    return new GISModel(
        found.toArray(Context[]::new), names.toArray(String[]::new), languages.clone());
  }

  @Override
  public double[] eval(String[] groups) {
    return of(groups).eval(groups);
  }

  @Override
  public double[] eval(String[] groups, double[] probabilities) {
    return of(groups).eval(groups, probabilities);
  }

  @Override
  public double[] eval(String[] groups, float[] counts) {
    return of(groups).eval(groups, counts);
  }
}

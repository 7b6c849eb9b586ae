package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.event.Auxiliary;

/**
 * How an operator and the act in its complement make one code: refuse(meet) is REJECT meet. The
 * table is data ({@code ontology/algebra.tsv}); its columns are the operator, the CAMEO prefix of
 * the content ({@code *} for any), the result, and the codebook's reason. The longest prefix wins.
 * A result may also keep the content's own code and add an auxiliary mode ({@code = future}), or be
 * no event at all ({@code none}).
 */
public final class Algebra {
  private static final Algebra STANDARD = new Algebra();

  private final Map<String, Map<String, Result>> table = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * A cell of the table.
   *
   * @param code what it is coded as; empty when the content keeps its own code
   * @param auxiliary what the operator adds to the standing of the act
   * @param nothing whether it is no event
   */
  public record Result(Optional<ActCode> code, Set<Auxiliary> auxiliary, boolean nothing) {
    static Result parse(String text) {
      String[] words = text.trim().split("\\s+");
      if (words[0].equals("none")) return new Result(Optional.empty(), Set.of(), true);
      List<Auxiliary> auxiliary = new ArrayList<>();
      if (words[0].equals("=")) {
        for (int i = 1; i < words.length; i++) auxiliary.add(Auxiliary.of(words[i]));
        return new Result(Optional.empty(), Set.copyOf(auxiliary), false);
      }
      for (int i = 3; i < words.length; i++) auxiliary.add(Auxiliary.of(words[i]));
      ActCode code = ActCode.of(String.join(" ", List.of(words).subList(0, 3)));
      return new Result(Optional.of(code), Set.copyOf(auxiliary), false);
    }
  }

  /**
   * A row of the table.
   *
   * @param contents CAMEO prefixes of the content act, {@code *} for any
   * @param result as the table writes it
   * @param because the codebook's reason
   */
  public record Row(String operator, List<String> contents, String result, String because) {}

  private Algebra() {
    for (String[] row : Ontology.rows("/org/entente/coding/ontology/algebra.tsv")) {
      Map<String, Result> cells = table.computeIfAbsent(row[0], any -> new HashMap<>());
      Result result = Result.parse(row[2]);
      List<String> contents = Arrays.stream(row[1].split(",")).map(String::trim).toList();
      rows.add(new Row(row[0], contents, row[2].trim(), row.length > 3 ? row[3].trim() : ""));
      result.code().ifPresent(code -> Ontology.standard().act(code, List.of()));
      for (String prefix : contents)
        if (cells.put(prefix, result) != null)
          throw new IllegalStateException(
              "algebra.tsv: %s of %s stands twice".formatted(row[0], prefix));
    }
  }

  public static Algebra standard() {
    return STANDARD;
  }

  /** The table in its own order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  public Set<String> operators() {
    return table.keySet();
  }

  /** The cell of an operator over a content act; empty where the table has none. */
  public Optional<Result> apply(String operator, ActCode content) {
    Map<String, Result> cells = table.getOrDefault(operator, Map.of());
    for (int length = content.cameo().length(); length > 0; length--) {
      Result result = cells.get(content.cameo().substring(0, length));
      if (result != null) return Optional.of(result);
    }
    return Optional.ofNullable(cells.get("*"));
  }
}

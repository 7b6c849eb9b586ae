package org.entente.web.page;

import java.util.List;
import org.entente.coding.acts.Ontology;

/** Where each state stands on a map of equal cells, which takes no side on borders. */
final class Tiles {
  static final List<Tile> ALL =
      Ontology.rows("/org/entente/web/page/tiles.tsv").stream()
          .map(row -> new Tile(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2])))
          .toList();

  private Tiles() {}

  /**
   * A cell.
   *
   * @param column from 0 in the west
   * @param row from 0 in the north
   */
  record Tile(String code, int column, int row) {}
}

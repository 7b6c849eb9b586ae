package org.entente.web.page;

import java.util.Comparator;
import java.util.List;
import org.entente.relation.Relation;
import org.entente.relations.level.Level;

/**
 * The relations of one state on the tile map. A cell says its level in a number and a sign as well
 * as in a shade.
 *
 * @param country code of the state whose relations these are
 */
record WorldMap(String country, List<Cell> cells) {
  /** Units of the drawing for a cell's side. */
  private static final int SIDE = 40;

  WorldMap {
    cells = List.copyOf(cells);
  }

  /**
   * One state.
   *
   * @param x of its upper left corner, in units of the drawing
   * @param pair address of the relation; empty for the state itself and where nothing is recorded
   * @param hue class of its shade; {@code few} where the acts are too few to say, {@code none}
   *     without any, {@code self} for the state itself
   * @param sign level with its sign, or how many acts; may be empty
   * @param words all of it in words
   */
  record Cell(String code, int x, int y, String pair, String hue, String sign, String words) {}

  /** Those with acts, by name. */
  public List<Cell> told() {
    return cells.stream()
        .filter(cell -> !cell.pair().isEmpty())
        .sorted(Comparator.comparing(Cell::words))
        .toList();
  }

  public int width() {
    return (1 + Tiles.ALL.stream().mapToInt(Tiles.Tile::column).max().orElse(0)) * SIDE;
  }

  public int height() {
    return (1 + Tiles.ALL.stream().mapToInt(Tiles.Tile::row).max().orElse(0)) * SIDE;
  }

  static WorldMap of(String country, RelationLevels levels) {
    return new WorldMap(
        country, Tiles.ALL.stream().map(tile -> cell(tile, country, levels)).toList());
  }

  private static Cell cell(Tiles.Tile tile, String country, RelationLevels levels) {
    String other = tile.code();
    int x = tile.column() * SIDE;
    int y = tile.row() * SIDE;
    String name = Names.of(other);
    if (other.equals(country)) return new Cell(other, x, y, "", "self", "", name);
    Relation relation = Relation.inOrder(country, other);
    String pair = relation.toString();
    int count = levels.acts(relation);
    if (count == 0) return new Cell(other, x, y, "", "none", "", Words.of("map.noActs", name));
    Level level = levels.level(relation).orElse(null);
    if (level == null)
      return new Cell(other, x, y, pair, "few", "n " + count, Words.of("map.tooFew", name, count));
    String value = Words.signed(level.value());
    return new Cell(
        other,
        x,
        y,
        pair,
        RelationRow.hue(level.value()),
        value,
        Words.of("map.told", name, value, count));
  }
}

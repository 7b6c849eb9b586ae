package org.entente.ledger;

import static org.entente.ledger.Table.integer;
import static org.entente.ledger.Table.number;
import static org.entente.ledger.Table.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.article.Span;
import org.entente.event.Circumstances;
import org.entente.event.EventPlace;
import org.entente.event.Magnitude;
import org.jspecify.annotations.Nullable;

/** Place and magnitudes as columns; what goes in comes out equal. */
final class CircumstancesRow {
  /** Of an event: what is asked for. */
  static final List<Table.Column> TOLD =
      List.of(
          text("place"),
          text("place_kind"),
          text("place_code"),
          number("latitude"),
          number("longitude"),
          text("magnitudes"));

  /** Of a mention and an exported event: with the words of the place. */
  static final List<Table.Column> WHOLE = whole();

  private CircumstancesRow() {}

  private static List<Table.Column> whole() {
    List<Table.Column> columns = new ArrayList<>(TOLD);
    columns.addAll(List.of(text("place_text"), integer("place_start"), integer("place_end")));
    return List.copyOf(columns);
  }

  /** The values of {@link #TOLD}. */
  static List<@Nullable Object> told(Circumstances circumstances) {
    EventPlace place = circumstances.place();
    String magnitudes = CircumstancesJson.magnitudes(circumstances.magnitudes()).toString();
    return place == null
        ? Arrays.<@Nullable Object>asList(null, null, null, null, null, magnitudes)
        : Arrays.<@Nullable Object>asList(
            place.name(),
            place.kind() == null ? null : place.kind().label(),
            place.code(),
            place.latitude(),
            place.longitude(),
            magnitudes);
  }

  /** The values of {@link #WHOLE}. */
  static List<@Nullable Object> whole(Circumstances circumstances) {
    List<@Nullable Object> row = new ArrayList<>(told(circumstances));
    EventPlace place = circumstances.place();
    Span span = place == null ? null : place.span();
    row.add(place == null ? null : place.text());
    row.add(span == null ? null : span.start());
    row.add(span == null ? null : span.end());
    return row;
  }

  /** From the columns of {@link #WHOLE}. */
  static Circumstances read(ResultSet row) throws SQLException {
    String magnitudes = row.getString("magnitudes");
    return new Circumstances(
        place(row),
        magnitudes == null
            ? List.<Magnitude>of()
            : CircumstancesJson.magnitudes(PartyJson.parse(magnitudes)));
  }

  private static @Nullable EventPlace place(ResultSet row) throws SQLException {
    String name = row.getString("place");
    if (name == null) return null;
    String kind = row.getString("place_kind");
    String text = row.getString("place_text");
    return new EventPlace(
        name,
        kind == null ? null : EventPlace.Kind.of(kind),
        row.getString("place_code"),
        row.getObject("latitude", Double.class),
        row.getObject("longitude", Double.class),
        text,
        text == null ? null : new Span(row.getInt("place_start"), row.getInt("place_end")));
  }
}

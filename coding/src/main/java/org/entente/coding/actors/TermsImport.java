package org.entente.coding.actors;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Entry;

/** Takes a table of terms of office: place, office, person, start and end. */
final class TermsImport implements Import {
  private final ActorDictionary dictionary;
  private final boolean override;
  private final OfficeTitles titles = OfficeTitles.read();
  private final Map<String, Optional<Entry>> places = new HashMap<>();

  TermsImport(ActorDictionary dictionary, boolean override) {
    this.dictionary = dictionary;
    this.override = override;
  }

  @Override
  public void read(TextLines lines, ImportTarget target) throws IOException {
    TermTable table = new TermTable(lines);
    for (Table.Row row = table.next(); row != null; row = table.next()) {
      String reason = take(row, target);
      if (!reason.isEmpty()) target.refuse(row.line(), reason, String.join(" | ", row.cells()));
    }
  }

  /** Why a line is not taken; empty when it is. */
  private String take(Table.Row row, ImportTarget target) throws IOException {
    String person = row.get("person");
    if (person.isEmpty() || person.indexOf(' ') < 0) return "no full name";
    if (!isLatin(person)) return "name not in Latin letters";
    Optional<Entry> place = places.computeIfAbsent(row.get("place"), dictionary::named);
    if (place.isEmpty()) return "place unknown: " + row.get("place");
    if (row.get("start").isEmpty()) return "no first day";
    Period period;
    try {
      period = Period.of(row.get("start"), row.get("end"));
    } catch (IllegalArgumentException broken) {
      return "dates: "
          + (row.get("end").isEmpty() ? "no date" : "no date, or ends before it starts");
    }
    String code = place.get().code();
    Optional<OfficeTitles.Title> title = titles.find(row.get("office"), code);
    String office =
        title.map(OfficeTitles.Title::office).orElse(row.get("office").toLowerCase(Locale.ROOT));
    Sector sector =
        title.map(OfficeTitles.Title::sector).or(() -> dictionary.sectorOf(office)).orElse(null);
    if (sector == null) return "sector of the office unknown";
    if (place.get().sector() != null) sector = place.get().sector();
    if (!override && dictionary.holds(person, code, office, period)) return "known already";
    target.take(
        TableKind.PEOPLE,
        person,
        "",
        code,
        String.valueOf(sector),
        office,
        row.get("start"),
        row.get("end"),
        ImportTarget.source(row.place()));
    return "";
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .allMatch(letter ->
            !Character.isLetter(letter)
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}

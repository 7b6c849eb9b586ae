package org.entente.coding.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Sector;

/**
 * Takes a dictionary of actors in PETRARCH's format: a name, spellings of it on lines that begin
 * with a plus, and codes in brackets, each of which may have dates.
 *
 * <p>A name whose codes have dates and a role is a person with terms of office; a plain country
 * code makes it a place; anything else is an organisation.
 */
final class PetrarchActorsImport implements Import {
  private static final Pattern CODE = Pattern.compile("\\[([A-Z]*)\\s*([^\\]]*)\\]");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_ .,'’&/()-]{2,}");

  private record Dated(CameoCode code, Period period) {}

  private final ActorDictionary dictionary;
  private final boolean override;
  private final List<String> names = new ArrayList<>();
  private final List<Dated> codes = new ArrayList<>();
  private boolean codeSeen;
  private int line;

  PetrarchActorsImport(ActorDictionary dictionary, boolean override) {
    this.dictionary = dictionary;
    this.override = override;
  }

  @Override
  public void read(TextLines lines, ImportTarget target) throws IOException {
    for (String text = lines.next(); text != null; text = lines.next()) {
      String bare = withoutComment(text);
      if (bare.isBlank()) continue;
      int bracket = bare.indexOf('[');
      String name = (bracket < 0 ? bare : bare.substring(0, bracket)).strip();
      if (!name.isEmpty() && !name.startsWith("+")) {
        finish(lines.file(), target);
        line = lines.number();
      }
      if (!name.isEmpty()) name(name, lines.number(), target);
      if (bracket >= 0) codes(bare, lines.number(), target);
    }
    finish(lines.file(), target);
  }

  private static String withoutComment(String text) {
    int hash = text.indexOf('#');
    return hash < 0 ? text : text.substring(0, hash);
  }

  private void name(String written, int number, ImportTarget target) throws IOException {
    String name = written.startsWith("+") ? written.substring(1).strip() : written;
    if (NAME.matcher(name).matches()) names.add(name);
    else target.refuse(number, "no name", written);
  }

  private void codes(String text, int number, ImportTarget target) throws IOException {
    Matcher found = CODE.matcher(text);
    while (found.find()) {
      codeSeen = true;
      var code = CameoCode.of(found.group(1));
      if (code.isEmpty()) {
        target.refuse(number, "code unknown: " + found.group(1), text);
        continue;
      }
      try {
        codes.add(new Dated(code.get(), PetrarchPeriod.of(found.group(2).strip())));
      } catch (IllegalArgumentException broken) {
        target.refuse(number, "dates: no date, or ends before it starts", text);
      }
    }
  }

  private void finish(String file, ImportTarget target) throws IOException {
    if (!names.isEmpty()) {
      List<String> spellings = spellings(target);
      if (!codeSeen) target.refuse(line, "no code", names.getFirst());
      else if (!spellings.isEmpty()) take(spellings, new Line(file, line), target);
    }
    names.clear();
    codes.clear();
    codeSeen = false;
  }

  /** The spellings that the dictionary does not have yet. */
  private List<String> spellings(ImportTarget target) throws IOException {
    List<String> spellings = new ArrayList<>();
    for (String name : names) {
      String cased = PetrarchCase.of(name, names);
      if (!override && dictionary.knows(cased)) target.refuse(line, "known already", name);
      else if (!spellings.contains(cased)) spellings.add(cased);
    }
    return spellings;
  }

  private void take(List<String> spellings, Line place, ImportTarget target) throws IOException {
    String name = spellings.getFirst();
    String others = String.join("; ", spellings.subList(1, spellings.size()));
    boolean person =
        name.indexOf(' ') > 0
            && codes.stream()
                .anyMatch(dated ->
                    dated.code().sector() != null && !dated.period().equals(Period.ALWAYS));
    for (Dated dated : codes) {
      Sector sector = dated.code().sector();
      String start = day(dated.period().start());
      String end = day(dated.period().end());
      String code = dated.code().code();
      if (person) {
        // without dates it says what the person is at all other times
        if (sector == null || dated.period().equals(Period.ALWAYS)) continue;
        String office = sector.label().toLowerCase(Locale.ROOT);
        target.take(
            TableKind.PEOPLE,
            name,
            others,
            code,
            sector.name(),
            office,
            start,
            end,
            ImportTarget.source(place));
      } else if (sector == null && CountryNames.isCode(code)) {
        target.take(TableKind.PLACES, code, String.join("; ", spellings), start, end);
      } else {
        String written = sector == null ? "" : sector.name();
        target.take(TableKind.ORGANISATIONS, name, others, code, written, start, end);
      }
    }
  }

  private static String day(java.time.@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}

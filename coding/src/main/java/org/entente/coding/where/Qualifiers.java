package org.entente.coding.where;

import java.util.List;
import java.util.Optional;
import org.entente.coding.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * "Paris, Texas" is not the capital of France: what follows the comma settles which one is meant.
 */
final class Qualifiers {
  private static final String STATE_AND_COUNTRY = "Georgia";

  private Qualifiers() {}

  static Optional<Place> settled(
      ParsedSentence sentence, Gazetteer.Named named, List<Gazetteer.Named> all) {
    Place place = named.place();
    Place wider = qualifier(sentence, named, all);
    if (wider == null || wider.code() == null || wider.code().equals(place.code()))
      return Optional.of(place);
    boolean narrower = place.kind().compareTo(wider.kind()) < 0;
    boolean american = "USA".equals(place.code()) && wider.name().equals(STATE_AND_COUNTRY);
    return Optional.of(narrower && !american && place.code() != null ? wider : place);
  }

  private static @Nullable Place qualifier(
      ParsedSentence sentence, Gazetteer.Named named, List<Gazetteer.Named> all) {
    for (Gazetteer.Named other : all) {
      boolean follows =
          other.from() == named.to() + 1 && sentence.token(named.to()).text().equals(",");
      boolean closed =
          other.to() >= sentence.size() || !sentence.token(other.to()).tag().equals("POS");
      boolean wide =
          other.place().kind() == Place.Kind.COUNTRY || other.place().kind() == Place.Kind.REGION;
      if (follows && closed && wide) return other.place();
    }
    return null;
  }
}

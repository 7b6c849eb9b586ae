package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.event.EventPlace;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is told to programs of other projects: one that happened, on a known day.
 *
 * @param origin whose it is; {@code coded} for our own
 * @param type {@code null} for what PLOVER does not code
 * @param cameo empty for what has no CAMEO code
 * @param goldstein from -10 to +10
 * @param score PLOVER's, from -10 to +10
 * @param label what the act is called
 * @param mentions how many reports there are
 * @param rest cells of the origin's own file that are nothing of the above
 */
public record OutgoingEvent(
    String origin,
    String key,
    LocalDate day,
    List<Side> actors,
    List<Side> recipients,
    @Nullable EventType type,
    List<String> modes,
    List<String> contexts,
    String cameo,
    QuadClass quad,
    double goldstein,
    double score,
    String label,
    long mentions,
    @Nullable Source source,
    @Nullable EventPlace place,
    Map<String, String> rest) {
  public OutgoingEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
  }

  /**
   * One of the actors or recipients.
   *
   * @param code ours; {@code null} when it has none
   * @param sectors parted by semicolons; empty for none
   */
  public record Side(String name, @Nullable String code, String sectors) {
    static final Side NOBODY = new Side("", null, "");
  }

  /**
   * Where the first report of it stands.
   *
   * @param sentence from 0
   * @param text of the sentence
   */
  public record Source(
      @Nullable String publisher,
      @Nullable String url,
      @Nullable LocalDate published,
      int sentence,
      String text,
      String act) {}

  /** One acting on one: how formats of two sides tell an event of several. */
  record Pair(Side actor, Side recipient) {}

  /** Every actor with every recipient; in a joint act each with each other. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Side actor : actors) {
      if (!recipients.isEmpty()) recipients.forEach(other -> pairs.add(new Pair(actor, other)));
      else if (actors.size() == 1) pairs.add(new Pair(actor, Side.NOBODY));
      else for (Side other : actors) if (!other.equals(actor)) pairs.add(new Pair(actor, other));
    }
    return pairs;
  }

  /** The CAMEO code, or the root that PLOVER's type comes from. */
  String cameoOrRoot() {
    return !cameo.isEmpty() || type == null ? cameo : Cameo.root(type);
  }
}

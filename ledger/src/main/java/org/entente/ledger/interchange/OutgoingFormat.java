package org.entente.ledger.interchange;

import java.util.List;

/** A format in which events go to programs of other projects. */
public sealed interface OutgoingFormat permits OutgoingRows, OutgoingPlover {
  /** The line in front of all; empty for none. */
  String heading();

  /** The lines of an event; none when the format has no way to say it. */
  List<String> lines(OutgoingEvent event);

  static OutgoingFormat icews() {
    return new OutgoingRows(IcewsFormat.ORIGIN, IcewsFormat.COLUMNS, true, "", OutgoingIcews::rows);
  }

  static OutgoingFormat polecat() {
    return new OutgoingRows(
        PolecatFormat.ORIGIN, PolecatFormat.COLUMNS, true, "None", OutgoingPolecat::rows);
  }

  /** Version 1 with its 58 columns. */
  static OutgoingFormat gdelt1() {
    return new OutgoingRows("gdelt1", GdeltColumns.ONE, false, "", OutgoingGdelt::one);
  }

  static OutgoingFormat gdelt2() {
    return new OutgoingRows("gdelt2", GdeltColumns.TWO, false, "", OutgoingGdelt::two);
  }

  static OutgoingFormat phoenix() {
    return new OutgoingRows(
        "phoenix", new PhoenixFormat().columns(), false, "", OutgoingPhoenix::rows);
  }

  static OutgoingFormat plover() {
    return new OutgoingPlover();
  }
}

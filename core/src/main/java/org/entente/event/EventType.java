package org.entente.event;

/**
 * PLOVER's sixteen types of act, in the order of the codebook. Scores are the codebook's, with
 * ACCUSE at -3 (printed +3 there, while its modes are -2 and -3.5) and SANCTION as material
 * conflict, as its own section has it.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER codebook</a>
 */
public enum EventType {
  AGREE(QuadClass.VERBAL_COOPERATION, 2.5),
  CONSULT(QuadClass.VERBAL_COOPERATION, 2.5),
  SUPPORT(QuadClass.VERBAL_COOPERATION, 5.0),
  CONCEDE(QuadClass.VERBAL_COOPERATION, 4.5),
  COOPERATE(QuadClass.MATERIAL_COOPERATION, 9.5),
  AID(QuadClass.MATERIAL_COOPERATION, 10.0),
  RETREAT(QuadClass.MATERIAL_COOPERATION, 6.5),
  REQUEST(QuadClass.VERBAL_CONFLICT, 0.0),
  ACCUSE(QuadClass.VERBAL_CONFLICT, -3.0),
  REJECT(QuadClass.VERBAL_CONFLICT, -2.0),
  THREATEN(QuadClass.VERBAL_CONFLICT, -3.5),
  PROTEST(QuadClass.MATERIAL_CONFLICT, -5.0),
  SANCTION(QuadClass.MATERIAL_CONFLICT, -6.0),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT, -5.5),
  COERCE(QuadClass.MATERIAL_CONFLICT, -7.0),
  ASSAULT(QuadClass.MATERIAL_CONFLICT, -9.0);

  private final QuadClass quad;
  private final double score;

  EventType(QuadClass quad, double score) {
    this.quad = quad;
    this.score = score;
  }

  public QuadClass quad() {
    return quad;
  }

  /** PLOVER's conflict (-10) to cooperation (+10) score of the type when no mode is known. */
  public double score() {
    return score;
  }

  /** Whether the codebook codes this type only on someone. */
  public boolean requiresRecipient() {
    return this == COOPERATE || this == AID || this == SANCTION;
  }
}

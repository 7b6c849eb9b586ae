package org.entente.ledger.interchange;

import java.util.Map;
import java.util.regex.Pattern;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;

/** What CAMEO codes come to in PLOVER's types and in classes. */
final class Cameo {
  private static final Map<String, String> TYPES = ResourceTable.read("cameo.tsv");
  private static final Pattern ZERO_LOST = Pattern.compile("[1-9]|2[1-9]|[3-9]\\d{1,2}");
  private static final Pattern CODE = Pattern.compile("(0[1-9]|1\\d|20)\\d{0,2}");

  private Cameo() {}

  /** The code in digits alone, with the leading zero that spreadsheets drop. */
  static String normal(String code) throws RefusedRowException {
    String digits = code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
    // roots below 10 have a zero in front: 40 was 040, 871 was 0871; 14 and 112 are as they stand
    if (ZERO_LOST.matcher(digits).matches()) digits = "0" + digits;
    if (!CODE.matcher(digits).matches())
      throw new RefusedRowException("CAMEO code '%s' is none of 01 to 20".formatted(code));
    return digits;
  }

  /**
   * @param code as {@link #normal} gives it
   */
  static @Nullable EventType type(String code) {
    for (int length = code.length(); length >= 2; length--) {
      String type = TYPES.get(code.substring(0, length));
      if (type != null) return EventType.valueOf(type);
    }
    return null;
  }

  /** The root whose acts are of a type, for events that have no CAMEO code. */
  static String root(EventType type) {
    return switch (type) {
      case AGREE -> "03";
      case CONSULT -> "04";
      case SUPPORT -> "05";
      case COOPERATE -> "06";
      case AID -> "07";
      case CONCEDE -> "08";
      case RETREAT -> "087";
      case REQUEST -> "10";
      case ACCUSE -> "11";
      case REJECT -> "12";
      case THREATEN -> "13";
      case PROTEST -> "14";
      case MOBILIZE -> "15";
      case SANCTION -> "16";
      case COERCE -> "17";
      case ASSAULT -> "18";
    };
  }

  static QuadClass quad(String code) {
    int root = Integer.parseInt(code.substring(0, 2));
    return QuadClass.of(root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4);
  }
}

package org.entente.relations.commitment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.actor.Sector;

/**
 * On which side a party stands. A state is one side with all its organs, offices and people, save
 * those who stand against it; a group is itself.
 *
 * @param code actor code
 * @param own what tells it from others of the code: its name for groups, its sector for opposition
 *     and rebels; empty for a state
 * @param name as the dictionary has it
 * @param isPerson whether it is somebody in or out of office rather than a state or body
 */
public record Side(String code, String own, String name, boolean isPerson) {
  /** Codes that many different bodies share. */
  private static final Set<String> GROUPS = Set.of("IGO", "NGO", "ISM", "IMG", "MNC");

  private static final Set<Sector> APART =
      EnumSet.of(Sector.OPP, Sector.REB, Sector.UAF, Sector.CRM, Sector.PRE);

  public static Side of(Party party) {
    // the dictionary gives the term of office of whoever it knows as a person
    boolean person =
        party.basis().contains("in office on ") || party.basis().contains("out of office on ");
    String own =
        GROUPS.contains(party.code())
            ? party.name()
            : party.sector() != null && APART.contains(party.sector()) ? party.sector().name() : "";
    return new Side(party.code(), own, party.name(), person);
  }

  static List<Side> of(List<Party> parties) {
    return parties.stream().map(Side::of).distinct().toList();
  }

  /** The secretary-general of a group is on its side, under his own name. */
  boolean isSame(Side other) {
    if (!code.equals(other.code)) return false;
    return own.equals(other.own) || (GROUPS.contains(code) && (isPerson || other.isPerson));
  }

  static boolean meet(List<Side> some, List<Side> others) {
    return some.stream().anyMatch(side -> others.stream().anyMatch(side::isSame));
  }

  /** Code, and what tells the side from others of it: {@code USA}, {@code IGO NATO}. */
  public String label() {
    return own.isEmpty() ? code : code + " " + own;
  }
}

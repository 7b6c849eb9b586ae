package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.actors.Meaning.RoleWord;
import org.jspecify.annotations.Nullable;

/** What has been read of one noun phrase: whose, which roles, who by name. Grows while reading. */
final class Phrase {
  final int from;
  int to;

  /** After the last unit of the phrase itself, without "of ..." and "in ...". */
  int coreTo;

  Who.@Nullable Known owner;
  Unit.@Nullable Owner ownerUnit;
  final List<Unit.Role> roles = new ArrayList<>();
  Who.@Nullable Known person;
  @Nullable String newName;
  boolean ownerIsActor = true;

  /** The token that opens brackets inside it, or -1. */
  int bracket = -1;

  Phrase(int from) {
    this.from = from;
    this.to = from;
  }

  Unit.@Nullable Role head() {
    for (int i = roles.size() - 1; i >= 0; i--) {
      Unit.Role role = roles.get(i);
      if (!role.isOnly(RoleKind.MODIFIER) && !role.isOnly(RoleKind.FORMER)) return role;
    }
    return null;
  }

  /**
   * Lets go of modifiers at the end, which belong to a word that is no role: "border guards' hut".
   */
  void trim(List<Unit> units) {
    while (to > from
        && person == null
        && newName == null
        && units.get(to - 1) instanceof Unit.Role last
        && (last.isOnly(RoleKind.MODIFIER) || last.isOnly(RoleKind.FORMER))) {
      roles.remove(last);
      to--;
      while (to > from && units.get(to - 1) instanceof Unit.Word) to--;
    }
    coreTo = to;
  }

  boolean isOnlyFormer() {
    return roles.stream().allMatch(role -> role.is(RoleKind.FORMER));
  }

  boolean isFormer() {
    return roles.stream().anyMatch(role -> role.is(RoleKind.FORMER));
  }

  /** The sector of the role words; absent when there are none. */
  @Nullable Sector sector() {
    Unit.Role role = head();
    if (role == null) return null;
    RoleWord head = role.head();
    Sector sector = takesSector(head) ? officialSector(role) : head.sector();
    if (owner != null && !takesSector(head)) sector = withinGroup(sector);
    if (isOpposition(role, sector)) sector = Sector.OPP;
    if (isFormer() && isOffice(sector)) return Sector.ELI;
    return sector;
  }

  private static boolean takesSector(RoleWord head) {
    return head.kind() == RoleKind.OFFICIAL || head.kind() == RoleKind.PART;
  }

  private boolean isOpposition(Unit.Role head, Sector sector) {
    return (sector == Sector.PTY || sector == Sector.LEG || sector == Sector.CVL)
        && roles.stream()
            .anyMatch(role ->
                role != head
                    && role.readings().stream()
                        .anyMatch(reading -> reading.sector() == Sector.OPP));
  }

  private static boolean isOffice(Sector sector) {
    return switch (sector) {
      case GOV, MIL, LEG, SPY, COP, JUD, UNK -> true;
      default -> false;
    };
  }

  private Sector officialSector(Unit.Role head) {
    for (int i = roles.indexOf(head) - 1; i >= 0; i--)
      if (!roles.get(i).isOnly(RoleKind.FORMER))
        return withinGroup(roles.get(i).readings().getFirst().sector());
    if (owner != null && owner.sector() != null && owner.sector() != Sector.PRE)
      return owner.sector();
    return owner == null ? Sector.UNK : Sector.GOV;
  }

  /** Fighters, leaders and parts of an armed group or party keep the group's own sector. */
  private Sector withinGroup(Sector sector) {
    Sector own = owner == null ? null : owner.sector();
    if (own == null) return sector;
    return switch (own) {
      case BUS -> sector == Sector.CVL ? sector : own;
      case REB, PRM, CRM, JRN, REL -> own;
      case PTY, OPP -> sector == Sector.GOV || sector == Sector.CVL ? own : sector;
      default -> sector;
    };
  }

  String roleWords() {
    Unit.Role head = head();
    return head == null ? "" : head.words();
  }
}

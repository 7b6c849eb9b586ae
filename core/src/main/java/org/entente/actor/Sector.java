package org.entente.actor;

/**
 * PLOVER's sectors: the role an actor has at home.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER codebook</a>
 */
public enum Sector {
  COP("police"),
  GOV("government"),
  JUD("judiciary"),
  LEG("legislature"),
  MIL("military"),
  PRM("paramilitary"),
  PTY("party"),
  REB("rebels"),
  SPY("intelligence"),
  UAF("unidentified armed forces"),
  UNK("unidentified"),
  AGR("agricultural labour"),
  BUS("business"),
  CRM("criminals"),
  CVL("civilians"),
  EDU("education"),
  ELI("former officials and elites"),
  JRN("journalists and media"),
  LAB("labour"),
  MED("health"),
  REF("refugees"),
  OPP("opposition"),
  PRE("partially recognised entity"),
  REL("religion"),
  SOC("civil society");

  private final String label;

  Sector(String label) {
    this.label = label;
  }

  /** A word or two for people. */
  public String label() {
    return label;
  }
}

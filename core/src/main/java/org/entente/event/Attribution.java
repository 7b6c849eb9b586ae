package org.entente.event;

import java.util.Locale;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain that says on whose word a report stands. The first link is the nearest to
 * the act.
 *
 * @param name who says so, by dictionary name or by the article's words
 * @param code actor code, when the speaker is a political actor known by code
 * @param sector role of the speaker
 * @param cue the words that attribute, such as {@code said} or {@code according to}
 * @param kind in what way it is their word
 */
public record Attribution(
    String name, @Nullable String code, @Nullable Sector sector, String cue, Kind kind) {

  /** Of a plain report. */
  public Attribution(String name, @Nullable String code, @Nullable Sector sector, String cue) {
    this(name, code, sector, cue, Kind.SAID);
  }

  /** In what way a report is somebody's word. */
  public enum Kind {
    SAID,
    /** claimed, alleged, insisted: the teller does not vouch for it */
    CLAIMED,
    /** denied, disputed: said not to be so */
    DENIED,
    /** according to */
    ACCORDING_TO,
    /** in the speaker's own words, between quotation marks */
    QUOTED,
    /** a statement, report or other paper */
    DOCUMENT,
    /** sources, officials who are not named, "reportedly" */
    UNNAMED,
    /** another newspaper, agency or broadcaster */
    OUTLET,
    /** how somebody sees it, told without a verb of saying: "what it sees as" */
    VIEWPOINT,
    /** a view that the teller disputes: "under the pretext of", "so-called" */
    DISPUTED;

    /** The name in the record: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}

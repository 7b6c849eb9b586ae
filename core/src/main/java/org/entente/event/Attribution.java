package org.entente.event;

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
 */
public record Attribution(
    String name, @Nullable String code, @Nullable Sector sector, String cue) {}

package org.entente.coding.status;

import java.util.List;
import org.entente.coding.parse.Token;
import org.entente.event.Attribution;

/**
 * One link of "who says so" in a sentence.
 *
 * @param speakers heads of the phrases that may name who speaks, the likeliest first; empty when
 *     nobody is named
 * @param cue the verb, noun or phrase that attributes
 * @param words the cue as printed
 * @param kind in what way, as far as the cue says
 */
public record Speech(List<Token> speakers, Token cue, String words, Attribution.Kind kind) {}

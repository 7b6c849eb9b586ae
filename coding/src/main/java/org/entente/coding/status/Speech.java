package org.entente.coding.status;

import java.util.List;
import org.entente.coding.parse.Token;

/**
 * One link of "who says so" in a sentence.
 *
 * @param speakers heads of the phrases that name who speaks; empty when nobody is named
 * @param cue the verb or phrase that attributes
 * @param words the cue as printed
 */
public record Speech(List<Token> speakers, Token cue, String words) {}

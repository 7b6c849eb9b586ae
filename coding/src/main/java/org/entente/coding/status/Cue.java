package org.entente.coding.status;

/**
 * Words of a sentence that qualify an act.
 *
 * @param words as printed, for people
 */
public record Cue(Kind kind, String words) {}

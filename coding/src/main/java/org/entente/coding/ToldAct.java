package org.entente.coding;

import org.entente.coding.status.Draft;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * An act that a sentence tells, and what came of it: exactly one of the two.
 *
 * @param event with codes of its parties and a date
 * @param unresolved which part of it stayed unknown
 */
public record ToldAct(Draft draft, @Nullable Event event, Coding.@Nullable Unresolved unresolved) {}

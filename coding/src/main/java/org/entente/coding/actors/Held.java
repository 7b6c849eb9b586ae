package org.entente.coding.actors;

import java.util.List;

/**
 * One line of a table of people.
 *
 * @param aliases other spellings of the name
 * @param own whether the user brought it
 */
record Held(Term term, List<String> aliases, boolean own) {}

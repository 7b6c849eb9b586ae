/**
 * What is done. {@link org.entente.coding.acts.Grammar} levels the constructions of English into
 * slots (subject, object, prepositions, clauses), {@link org.entente.coding.acts.Lexicon} says
 * which words in which slots are an act or an operator over an act, {@link
 * org.entente.coding.acts.Algebra} composes the two, and {@link org.entente.coding.acts.ActReader}
 * reads a sentence with all three.
 */
@NullMarked
package org.entente.coding.acts;

import org.jspecify.annotations.NullMarked;

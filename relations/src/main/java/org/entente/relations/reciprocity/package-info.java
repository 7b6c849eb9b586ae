/**
 * Who answers whom? {@link org.entente.relations.reciprocity.Reciprocity} asks whether a side's
 * week is told by the other side's weeks before, beyond what its own weeks before tell. Joint acts
 * are left out: a meeting is not an answer to itself. Whoever shows many pairs corrects the
 * probabilities with {@link org.entente.relations.uncertainty.BenjaminiHochberg}.
 */
@NullMarked
package org.entente.relations.reciprocity;

import org.jspecify.annotations.NullMarked;

/**
 * The ledger: articles, what became of each sentence, and the events merged from their mentions, in
 * one DuckDB file. Events of other projects stand beside them in a table of their own, see {@link
 * org.entente.ledger.Imports}.
 */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * The ledger: articles, what became of each sentence, and the events merged from their mentions, in
 * one DuckDB file.
 */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;

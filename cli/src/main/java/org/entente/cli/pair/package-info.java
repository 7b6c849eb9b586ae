/**
 * A relation as its pages show it, whatever shows it: {@link org.entente.cli.pair.PairReader} reads
 * acts and days from the ledger and has them measured, {@link org.entente.cli.pair.MeasureLines}
 * puts the measures into words beside their numbers, {@link org.entente.cli.pair.PairJson} and
 * {@link org.entente.cli.pair.PairCsv} are for programs.
 */
@NullMarked
package org.entente.cli.pair;

import org.jspecify.annotations.NullMarked;

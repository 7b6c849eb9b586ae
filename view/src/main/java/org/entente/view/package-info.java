/**
 * A relation as its pages show it, whatever shows it: {@link org.entente.view.PairReader} reads
 * acts and days from the ledger and has them measured, {@link org.entente.view.MeasureLines} puts
 * the measures into words beside their numbers, in the {@link org.entente.view.Wording} of whoever
 * reads, {@link org.entente.view.PairJson} and {@link org.entente.view.PairCsv} are for programs.
 */
@NullMarked
package org.entente.view;

import org.jspecify.annotations.NullMarked;

/**
 * Coding over a cluster: archives of years, which one machine would take weeks for.
 *
 * <p>A job goes three steps, each of which leaves files that the next one reads:
 *
 * <ol>
 *   <li><b>read</b>: every input file is a task. What it reads, articles and refusals, is laid out
 *       by article id, so that two articles of one id meet and the first of them is kept, as on one
 *       machine ({@link org.entente.spark.ReadStep}).
 *   <li><b>code</b>: every file of the first step is a task, and waits for no other. The coder is
 *       read once for each executor. An article that ends its executor is told by the mark that is
 *       left of it, set apart, tried again alone, and refused at last ({@link
 *       org.entente.spark.CodeStep}).
 *   <li><b>write</b>: articles, outcomes of sentences and mentions as three Parquet tables by month
 *       of publication, sorted alike, and refusals as JSON Lines ({@link
 *       org.entente.spark.WriteStep}).
 * </ol>
 *
 * <p>A manifest is put in place last. It names the folder that holds, so that nobody ever reads
 * half a result, and the same job run again replaces the whole or finds that there is nothing to
 * do. A ledger takes the result with {@code entente import coded}: reports become events there, by
 * the same code as always, because which of them are of one event no part of an archive can tell
 * alone.
 */
@NullMarked
package org.entente.spark;

import org.jspecify.annotations.NullMarked;

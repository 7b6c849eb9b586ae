/**
 * When an act took place: finds the words of time in a sentence, decides which act they belong to,
 * and resolves them against the publication date and the dates told before.
 *
 * <p>The grammar of time expressions is our own rather than CoreNLP's SUTime, because a weekday or
 * a month without a year means nothing before the tense of its verb is known, and "a few days
 * later" means nothing without the story told so far: SUTime resolves both at once against the
 * document date. A sentence without a time word costs one pass over its words.
 */
@NullMarked
package org.entente.coding.when;

import org.jspecify.annotations.NullMarked;

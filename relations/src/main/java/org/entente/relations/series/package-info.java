/**
 * A relation as numbers over time: who did how much of what to whom, day by day, week by week or
 * month by month.
 *
 * <p>The way in is a stream of {@link org.entente.relations.series.CodedAct}: one record for each
 * act of one actor on another. Whoever has events turns them into such records (an event with two
 * actors and one recipient gives two; a meeting of two sides without recipient gives one in each
 * direction, both marked {@code joint}) and decides which events count: normally only actual ones.
 *
 * <p>{@link org.entente.relations.series.RelationSummary} is the first answer: for both directions
 * over the same steps a {@link org.entente.relations.series.Tally} of classes, types and scores,
 * and the level.
 *
 * <pre>{@code
 * var summary = RelationSummary.of(new Relation("USA", "RUS"), Step.WEEK, acts, LocalDate.now());
 * for (Tally week : summary.forth().steps())
 *   print(week.days().first(), week.count(QuadClass.MATERIAL_CONFLICT), week.meanScore());
 * var scale = Sparkline.ofCounts(summary.forth().volume(), summary.back().volume());
 * print(scale.blocks(Sparkline.fit(summary.forth().volume(), 60)));
 * print(Sparkline.ofScores().blocks(summary.forth().level()));
 * }</pre>
 *
 * <p>Nothing here is ever NaN: a mean of no acts is an empty {@code OptionalDouble}, because
 * silence is not neutrality. Acts outside the range asked for are counted in {@code outside}, so
 * that an event dated in the future is seen, not lost.
 */
@NullMarked
package org.entente.relations.series;

import org.jspecify.annotations.NullMarked;

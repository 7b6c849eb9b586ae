/**
 * When did it change? Two questions, because news answers them differently: a <b>surge</b> is a
 * change in how much two actors do (a crisis, a summit), a <b>regime</b> is a change in what they
 * do (from talk to blows, whatever the number of reports).
 *
 * <p>Both are found by cutting the series into segments within which nothing changes, such that the
 * description is the cheapest over all possible cuts: {@link
 * org.entente.relations.change.ChangePoints} asks, {@code OptimalPartition} searches exactly,
 * {@code VolumeCost} and {@code MixtureCost} say what a segment costs. What the news does anyway,
 * coming in bursts, is measured first (the dispersion) and discounted.
 */
@NullMarked
package org.entente.relations.change;

import org.jspecify.annotations.NullMarked;

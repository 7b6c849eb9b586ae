/**
 * How predictable is it? {@link org.entente.relations.forecast.Predictability} replays history:
 * week by week a model says how many acts the next week may bring, two habits say the same from
 * plain means, and the three are scored against what came. Only skill beyond both habits, beyond
 * doubt, is called predictable.
 *
 * <p>{@code SmoothedForecaster} is the model, {@code HabitForecaster} the habits, {@link
 * org.entente.relations.forecast.NegativeBinomial} the distribution all three use, {@link
 * org.entente.relations.forecast.Calibration} the check that the distribution means what it says.
 */
@NullMarked
package org.entente.relations.forecast;

import org.jspecify.annotations.NullMarked;

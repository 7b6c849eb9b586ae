package org.entente.view;

/**
 * Which of the pair's events count in its series.
 *
 * @param events of the pair, of every status
 * @param counted of the status asked for, dated or not
 * @param undated those of them without a day, which no series can hold
 */
public record Counted(long events, long counted, long undated) {}

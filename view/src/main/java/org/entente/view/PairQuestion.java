package org.entente.view;

import java.time.LocalDate;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relation.Relation;
import org.entente.relations.series.Step;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a relation.
 *
 * @param status of the events that count
 * @param from first day; {@code null} for the first that the ledger covers
 * @param to last day; {@code null} for the last that the ledger covers
 * @param step {@code null} for the finest that fits a screen
 * @param today the last day that counts when none is given
 */
public record PairQuestion(
    Relation relation,
    Origin origin,
    Status status,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Step step,
    LocalDate today) {}

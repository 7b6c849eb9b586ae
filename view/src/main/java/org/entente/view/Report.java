package org.entente.view;

import java.time.LocalDate;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * An event of either origin in the words of a page.
 *
 * @param reference id of an event coded here, or {@code icews:32889836}
 * @param day {@code null} when unknown
 * @param date as people write it at its precision
 * @param who {@code USA→RUS}
 * @param what type and modes, or what the origin calls the act
 * @param status {@code actual}, or its auxiliary modes
 * @param words of the act in the sentence, or the two sides as the origin names them
 * @param sentence the whole sentence; {@code null} for imported events, which have none
 * @param source publisher and speakers, or the origin; may be empty
 */
public record Report(
    String reference,
    @Nullable LocalDate day,
    String date,
    String who,
    String what,
    QuadClass quad,
    String status,
    String words,
    @Nullable String sentence,
    String source) {}

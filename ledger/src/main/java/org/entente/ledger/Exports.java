package org.entente.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.ledger.interchange.OutgoingEvent;
import org.entente.ledger.interchange.OutgoingFormat;
import org.entente.ledger.interchange.OutgoingMentions;

/**
 * Events as files for other programs. A file that is there is replaced once the new one is whole.
 * Methods throw {@link LedgerException} when the database fails.
 */
public final class Exports {
  private final Ledger ledger;

  Exports(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What became of the events.
   *
   * @param events that were written
   * @param unfit that are not actual or have no day, which other projects' formats cannot say
   * @param unsaid that the format has no way to say: statements in PLOVER's, an act on nobody in
   *     ICEWS's
   */
  public record Written(long events, long unfit, long unsaid) {}

  /**
   * Whole events in a format of our own: those coded here, or those of another project.
   *
   * @return how many
   */
  public long own(Origin origin, EventFile.Format format, Path file) throws IOException {
    return Replacing.write(
        file,
        unfinished -> {
          if (origin instanceof Origin.Imported(String name))
            return ImportedFile.write(ledger, name, format, unfinished);
          try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
            return EventFile.write(events, format, unfinished);
          }
        });
  }

  /** Events in another project's format. */
  public Written foreign(Origin origin, OutgoingFormat format, Path file) throws IOException {
    var counted = new Counted();
    Replacing.write(
        file,
        unfinished -> {
          if (origin instanceof Origin.Imported(String name))
            try (Stream<ImportedRecord> records = ledger.imported(name)) {
              return counted.write(records.map(Outgoing::of), format, unfinished);
            }
          try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
            Stream<OutgoingEvent> fit =
                events
                    .filter(entry -> counted.canGo(Outgoing.canGo(entry.event())))
                    .map(Outgoing::of);
            return counted.write(fit, format, unfinished);
          }
        });
    return new Written(counted.events, counted.unfit, counted.unsaid);
  }

  /**
   * The reports of the events coded here, in the format of GDELT's mentions.
   *
   * @return how many
   */
  public long mentions(Path file) throws IOException {
    return Replacing.write(
        file,
        unfinished -> {
          try (Stream<Mentions.OfEvent> mentions = ledger.mentions()) {
            return lines(
                mentions,
                report -> List.of(OutgoingMentions.line(report.event(), report.mention().event())),
                "",
                unfinished);
          }
        });
  }

  private static final class Counted {
    private long events;
    private long unfit;
    private long unsaid;

    boolean canGo(boolean can) {
      if (!can) unfit++;
      return can;
    }

    long write(Stream<OutgoingEvent> all, OutgoingFormat format, Path file) throws IOException {
      return lines(
          all,
          event -> {
            List<String> lines = format.lines(event);
            if (lines.isEmpty()) unsaid++;
            else events++;
            return lines;
          },
          format.heading(),
          file);
    }
  }

  private static <T> long lines(
      Stream<T> all, Function<T, List<String>> told, String heading, Path file) throws IOException {
    long written = 0;
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      if (!heading.isEmpty()) writer.append(heading).append('\n');
      for (Iterator<T> each = all.iterator(); each.hasNext(); )
        for (String line : told.apply(each.next())) {
          writer.append(line).append('\n');
          written++;
        }
    }
    return written;
  }
}

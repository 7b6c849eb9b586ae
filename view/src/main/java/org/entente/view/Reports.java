package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.event.Attribution;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.entente.ledger.ImportedRecord;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerAct;
import org.entente.ledger.Origin;
import org.entente.ledger.interchange.ImportedEvent;

/** Reads the events behind a relation, in the words of a page. */
public final class Reports {
  private Reports() {}

  /**
   * The newest events of the relation within its days, and those of the references, newest first.
   *
   * @param newest how many of the newest
   */
  public static List<Report> of(
      Ledger ledger, PairReading reading, int newest, Collection<String> references) {
    PairQuestion question = reading.question();
    var reports = new ArrayList<Report>();
    if (!(question.origin() instanceof Origin.Imported))
      reports.addAll(coded(ledger, reading, newest, references));
    if (!(question.origin() instanceof Origin.Coded))
      reports.addAll(imported(ledger, reading, newest, references));
    reports.sort(
        Comparator.comparing((Report report) -> Objects.requireNonNull(report.day())).reversed());
    var wanted = Set.copyOf(references);
    var kept = new ArrayList<Report>();
    for (int i = 0; i < reports.size(); i++)
      if (i < newest || wanted.contains(reports.get(i).reference())) kept.add(reports.get(i));
    return kept;
  }

  private static List<Report> coded(
      Ledger ledger, PairReading reading, int newest, Collection<String> references) {
    PairQuestion question = reading.question();
    var ids = new HashSet<EventId>();
    ledger.acts(new Origin.Coded(), question.relation()).stream()
        .filter(act -> act.day() != null && reading.range().contains(act.day()))
        .filter(act -> Acts.has(act, question.status()))
        .sorted(Comparator.comparing(Reports::day).reversed())
        .map(LedgerAct::reference)
        .distinct()
        .limit(newest)
        .forEach(id -> ids.add(new EventId(id)));
    references.stream().filter(id -> id.indexOf(':') < 0).forEach(id -> ids.add(new EventId(id)));
    return ledger.events(ids).stream().map(entry -> report(entry.event())).toList();
  }

  private static LocalDate day(LedgerAct act) {
    return Objects.requireNonNull(act.day());
  }

  private static List<Report> imported(
      Ledger ledger, PairReading reading, int newest, Collection<String> references) {
    PairQuestion question = reading.question();
    String origin = question.origin() instanceof Origin.Imported(String name) ? name : null;
    var range = reading.range();
    var imports = ledger.imports();
    var records = new LinkedHashSet<ImportedRecord>();
    if (newest > 0)
      records.addAll(
          imports.between(question.relation(), origin, range.first(), range.last(), newest));
    if (!references.isEmpty())
      records.addAll(imports.between(question.relation(), origin, references));
    return records.stream().map(Reports::report).toList();
  }

  private static Report report(Event event) {
    var evidence = event.evidence();
    return new Report(
        event.id().value(),
        event.date().day(),
        event.date().label(),
        event.recipients().isEmpty()
            ? event.actorCodes()
            : event.actorCodes() + "→" + event.recipientCodes(),
        event.act().label(),
        event.act().type().quad(),
        event.actual()
            ? "actual"
            : event.auxiliaryInOrder().stream()
                .map(Auxiliary::label)
                .collect(Collectors.joining("+")),
        evidence.actText(),
        evidence.text(),
        Stream.concat(
                event.saidBy().stream().map(Attribution::name),
                Stream.ofNullable(evidence.publisher()))
            .collect(Collectors.joining(" ← ")));
  }

  private static Report report(ImportedRecord record) {
    ImportedEvent event = record.event();
    String publisher = event.rest().getOrDefault("Publisher", "");
    return new Report(
        record.reference(),
        event.day(),
        event.day().toString(),
        event.actor().code() + "→" + event.recipient().code(),
        event.type() == null ? "CAMEO " + event.cameo() : event.type().name(),
        event.quad(),
        "actual",
        "%s: %s → %s".formatted(event.label(), event.actor().name(), event.recipient().name()),
        null,
        publisher.isEmpty() ? record.origin() : publisher + " ← " + record.origin());
  }
}

package org.entente.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Auxiliary;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event as one line of JSON, with PLOVER's field names where PLOVER has one.
 *
 * <p>The order of the fields is part of the contract. An unknown date or place is {@code null}. The
 * last three fields, {@code condition}, {@code event_start} and {@code event_end}, and {@code
 * basis} of a party make the record whole: what is written reads back as an equal event. They may
 * be missing in what is read.
 */
public final class EventJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private EventJson() {}

  /** One line without a line end. */
  public static String write(LedgerEvent event) {
    ObjectNode line = line(event.event(), event.mentions());
    ReportingJson.write(line, event.reporting());
    return MAPPER.writeValueAsString(line);
  }

  /** The same without how it is reported. */
  public static String write(Event event, long mentions) {
    return MAPPER.writeValueAsString(line(event, mentions));
  }

  private static ObjectNode line(Event event, long mentions) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("id", event.id().value());
    line.put("date", text(event.date().day()));
    line.put("date_precision", event.date().precision().label());
    line.put("date_basis", event.date().basis());
    line.set("actor", PartyJson.parties(event.actors()));
    line.set("recipient", PartyJson.parties(event.recipients()));
    writeAct(line, event.act());
    var auxiliary = line.putArray("auxiliary");
    event.auxiliaryInOrder().forEach(mode -> auxiliary.add(mode.label()));
    line.set("said_by", PartyJson.attributions(event.saidBy()));
    CircumstancesJson.write(line, event.circumstances());
    Evidence evidence = event.evidence();
    line.put("event_text", evidence.actText());
    line.put("text", evidence.text());
    writeSource(line.putObject("cite_info"), evidence);
    line.put("rule", event.rule());
    line.put("explanation", event.explanation());
    line.put("mentions", mentions);
    line.put("condition", event.terms().conditionWords());
    line.put("event_start", evidence.act().start());
    line.put("event_end", evidence.act().end());
    line.put("confidence", event.confidence());
    TermsJson.write(line, event.terms());
    return line;
  }

  static void writeAct(ObjectNode line, Act act) {
    line.put("event", act.type().name());
    var modes = line.putArray("mode");
    act.modes().forEach(modes::add);
    var contexts = line.putArray("context");
    act.contexts().forEach(contexts::add);
    line.put("quad_code", act.type().quad().number());
    line.put("event_scale", act.score());
    line.put("cameo", act.cameo());
    line.put("goldstein", act.goldstein());
  }

  private static void writeSource(ObjectNode source, Evidence evidence) {
    source.put("article", evidence.article());
    source.put("url", evidence.url());
    source.put("publisher", evidence.publisher());
    source.put("publication_date", text(evidence.published()));
    source.put("sentence", evidence.sentence());
    source.put("start", evidence.span().start());
    source.put("end", evidence.span().end());
  }

  /**
   * Reads a line back.
   *
   * @throws IllegalArgumentException when it is not JSON, or a field is missing or impossible
   */
  public static LedgerEvent read(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      Event event = event(node);
      return new LedgerEvent(event, ReportingJson.read(node, event));
    } catch (JacksonException | java.time.DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Not an event record: %s in %s".formatted(firstLine(e), shortened(line)), e);
    }
  }

  private static Event event(JsonNode line) {
    var date =
        new EventDate(
            day(line, "date"),
            DatePrecision.of(PartyJson.required(line, "date_precision")),
            PartyJson.required(line, "date_basis"));
    return new Event(
        new EventId(PartyJson.required(line, "id")),
        date,
        PartyJson.parties(line.required("actor")),
        PartyJson.parties(line.required("recipient")),
        act(line),
        auxiliary(line.required("auxiliary")),
        PartyJson.attributions(line.required("said_by")),
        CircumstancesJson.read(line),
        TermsJson.read(line),
        evidence(line),
        PartyJson.required(line, "rule"),
        confidence(line),
        PartyJson.required(line, "explanation"));
  }

  private static @Nullable Double confidence(JsonNode line) {
    JsonNode value = line.get("confidence");
    return value == null || value.isNull() ? null : value.asDouble();
  }

  static Act act(JsonNode line) {
    return new Act(
        EventType.valueOf(PartyJson.required(line, "event")),
        texts(line.required("mode")),
        texts(line.required("context")),
        PartyJson.required(line, "cameo"),
        line.required("event_scale").asDouble(),
        line.required("goldstein").asDouble());
  }

  private static Evidence evidence(JsonNode line) {
    JsonNode source = line.required("cite_info");
    Span sentence = PartyJson.span(source, "start", "end");
    return new Evidence(
        PartyJson.required(source, "article"),
        PartyJson.optional(source, "url"),
        PartyJson.optional(source, "publisher"),
        day(source, "publication_date"),
        source.required("sentence").asInt(),
        sentence,
        PartyJson.required(line, "text"),
        line.has("event_start") ? PartyJson.span(line, "event_start", "event_end") : sentence,
        PartyJson.required(line, "event_text"));
  }

  private static Set<Auxiliary> auxiliary(JsonNode modes) {
    Set<Auxiliary> auxiliary = EnumSet.noneOf(Auxiliary.class);
    texts(modes).forEach(mode -> auxiliary.add(Auxiliary.of(mode)));
    return auxiliary;
  }

  private static List<String> texts(JsonNode array) {
    return array.values().stream().map(JsonNode::asString).toList();
  }

  private static @Nullable LocalDate day(JsonNode node, String field) {
    String day = PartyJson.optional(node, field);
    return day == null ? null : LocalDate.parse(day);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static String shortened(String line) {
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }
}

package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How an event is reported, as fields of its JSON record and as columns of a table. */
final class ReportingJson {
  private static final String FIELD = "reporting";

  /** The columns of {@link #row}, after the number of mentions. */
  static final List<Table.Column> COLUMNS =
      List.of(
          Table.integer("voices"),
          Table.integer("affirming"),
          Table.integer("denying"),
          Table.text("outlets"),
          Table.text("attributions"),
          Table.date("first_report"),
          Table.date("last_report"));

  private ReportingJson() {}

  static void write(ObjectNode line, Reporting reporting) {
    ObjectNode node = line.putObject(FIELD);
    node.put("voices", reporting.voices());
    node.put("affirming", reporting.affirming());
    node.put("denying", reporting.denying());
    write(node.putArray("outlets"), reporting.outlets());
    write(node.putArray("attributions"), reporting.attributions());
    node.put("first_report", day(reporting.first()));
    node.put("last_report", day(reporting.last()));
  }

  /** A record without the field tells of one report and the number of all. */
  static Reporting read(JsonNode line, Event event) {
    long mentions = line.required("mentions").asLong();
    JsonNode node = line.get(FIELD);
    if (node == null || node.isNull()) return Reporting.of(event, mentions);
    return new Reporting(
        mentions,
        node.required("voices").asInt(),
        node.required("affirming").asInt(),
        node.required("denying").asInt(),
        texts(node.required("outlets")),
        texts(node.required("attributions")),
        day(PartyJson.optional(node, "first_report")),
        day(PartyJson.optional(node, "last_report")));
  }

  static List<@Nullable Object> row(Reporting reporting) {
    return Arrays.<@Nullable Object>asList(
        reporting.voices(),
        reporting.affirming(),
        reporting.denying(),
        array(reporting.outlets()),
        array(reporting.attributions()),
        reporting.first(),
        reporting.last());
  }

  /** From the columns of {@link #COLUMNS} and the number of mentions. */
  static Reporting read(ResultSet row) throws SQLException {
    return new Reporting(
        row.getLong("mentions"),
        row.getInt("voices"),
        row.getInt("affirming"),
        row.getInt("denying"),
        texts(PartyJson.parse(row.getString("outlets"))),
        texts(PartyJson.parse(row.getString("attributions"))),
        row.getObject("first_report", LocalDate.class),
        row.getObject("last_report", LocalDate.class));
  }

  private static String array(List<String> texts) {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    write(array, texts);
    return array.toString();
  }

  private static void write(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}

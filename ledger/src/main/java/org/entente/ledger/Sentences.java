package org.entente.ledger;

import static org.entente.ledger.Table.bigint;
import static org.entente.ledger.Table.integer;
import static org.entente.ledger.Table.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Span;
import org.entente.event.Coding;
import org.entente.event.Coding.Gap;
import org.entente.event.Coding.Reason;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of sentence outcomes. */
final class Sentences {
  static final String CODED = "coded";
  static final String NO_EVENT = "no_event";
  static final String UNRESOLVED = "unresolved";

  private static final Table TABLE =
      Table.of(
          "sentence",
          text("article"),
          integer("sentence"),
          bigint("run"),
          integer("start_offset"),
          integer("end_offset"),
          text("outcome"),
          text("reason"),
          text("rule"),
          text("gap"),
          text("detail"));

  /** Without the run, which a file knows nothing of. */
  static final List<Table.Column> TOLD =
      TABLE.columns().stream().filter(column -> !column.name().equals("run")).toList();

  private Sentences() {}

  /** The values of {@link #TOLD}. */
  static List<@Nullable Object> told(String article, Coding coding) {
    List<@Nullable Object> told = new ArrayList<>(row(article, coding, 0));
    told.remove(2);
    return told;
  }

  static void insert(Handle handle, List<CodedArticle> articles, long run) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (CodedArticle coded : articles)
      for (Coding coding : coded.codings()) rows.add(row(coded.article().id(), coding, run));
    TABLE.insert(handle, rows);
  }

  private static List<@Nullable Object> row(String article, Coding coding, long run) {
    return switch (coding) {
      case Coding.Coded coded -> row(article, coded, run, CODED, null, null, null, null);
      case Coding.NoEvent none ->
          row(article, none, run, NO_EVENT, none.reason().name(), null, null, null);
      case Coding.Unresolved open ->
          row(article, open, run, UNRESOLVED, null, open.rule(), open.gap().name(), open.detail());
    };
  }

  private static List<@Nullable Object> row(
      String article,
      Coding coding,
      long run,
      String outcome,
      @Nullable String reason,
      @Nullable String rule,
      @Nullable String gap,
      @Nullable String detail) {
    var sentence = coding.sentence();
    return Arrays.<@Nullable Object>asList(
        article,
        sentence.index(),
        run,
        sentence.span().start(),
        sentence.span().end(),
        outcome,
        reason,
        rule,
        gap,
        detail);
  }

  /** How many sentences of an article have another outcome than they had. */
  static int otherOutcomes(Handle handle, String article, List<Coding> codings) {
    Map<Integer, List<@Nullable String>> before = new HashMap<>();
    handle
        .createQuery(
            """
            select s.sentence, s.outcome, s.reason, s.rule, s.gap from sentence s
            join article a on a.id = s.article and s.run = coalesce(a.coded_by, a.run)
            where s.article = :article
            """)
        .bind("article", article)
        .map((row, context) ->
            Map.entry(
                row.getInt("sentence"),
                Arrays.<@Nullable String>asList(
                    row.getString("outcome"),
                    row.getString("reason"),
                    row.getString("rule"),
                    row.getString("gap"))))
        .forEach(entry -> before.put(entry.getKey(), entry.getValue()));
    int others = Math.abs(before.size() - codings.size());
    for (Coding coding : codings) {
      List<@Nullable Object> row = row(article, coding, 0);
      List<@Nullable String> was = before.get(coding.sentence().index());
      if (was != null && !was.equals(row.subList(5, 9))) others++;
    }
    return others;
  }

  /** In the order of the article; as it was coded last. */
  static List<SentenceOutcome> of(Handle handle, String article) {
    return handle
        .createQuery(
            """
            select s.* from sentence s
            join article a on a.id = s.article and s.run = coalesce(a.coded_by, a.run)
            where s.article = :article
            order by s.sentence
            """)
        .bind("article", article)
        .map((row, context) -> outcome(row))
        .list();
  }

  /** Where a rule matched and a part stayed unknown, the newest runs first. */
  static List<SentenceOutcome> unresolved(Handle handle, int limit) {
    return handle
        .createQuery(
            """
            select s.* from sentence s
            join article a on a.id = s.article and s.run = coalesce(a.coded_by, a.run)
            where s.outcome = 'unresolved'
            order by s.run desc, s.article, s.sentence limit :limit
            """)
        .bind("limit", limit)
        .map((row, context) -> outcome(row))
        .list();
  }

  static SentenceOutcome outcome(ResultSet row) throws SQLException {
    return new SentenceOutcome(
        row.getString("article"),
        row.getInt("sentence"),
        new Span(row.getInt("start_offset"), row.getInt("end_offset")),
        row.getString("outcome"),
        row.getString("reason"),
        row.getString("rule"),
        row.getString("gap"),
        row.getString("detail"));
  }

  static OutcomeCounts counts(Handle handle) {
    long[] coded = {0};
    Map<Reason, Long> withoutEvent = new EnumMap<>(Reason.class);
    for (Reason reason : Reason.values()) withoutEvent.put(reason, 0L);
    Map<Gap, Long> unresolved = new EnumMap<>(Gap.class);
    for (Gap gap : Gap.values()) unresolved.put(gap, 0L);
    handle
        .createQuery(
            """
            select outcome, coalesce(reason, gap) as part, count(*) as sentences
            from sentence s join article a on a.id = s.article and s.run = coalesce(a.coded_by, a.run)
            group by outcome, coalesce(reason, gap)
            """)
        .map((row, context) -> {
          long count = row.getLong("sentences");
          switch (row.getString("outcome")) {
            case CODED -> coded[0] = count;
            case NO_EVENT -> withoutEvent.put(Reason.valueOf(row.getString("part")), count);
            case UNRESOLVED -> unresolved.put(Gap.valueOf(row.getString("part")), count);
            default ->
                throw new IllegalStateException(
                    "Unknown outcome '%s' of a sentence".formatted(row.getString("outcome")));
          }
          return count;
        })
        .list();
    return new OutcomeCounts(coded[0], withoutEvent, unresolved);
  }
}

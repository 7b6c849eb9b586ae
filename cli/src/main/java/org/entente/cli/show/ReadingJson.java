package org.entente.cli.show;

import java.util.List;
import org.entente.article.Span;
import org.entente.coding.Considered;
import org.entente.coding.SentenceExplanation;
import org.entente.coding.ToldAct;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.Reading;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.coding.status.Standing;
import org.entente.event.Auxiliary;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.ledger.EventJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a sentence was read, as JSON; what is not known is {@code null}. */
public final class ReadingJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ReadingJson() {}

  public static ObjectNode of(SentenceExplanation explanation) {
    ObjectNode sentence = MAPPER.createObjectNode();
    Coding coding = explanation.coding();
    sentence.put("index", coding.sentence().index());
    sentence.put("text", coding.sentence().text());
    outcome(sentence, coding);
    ArrayNode tree = sentence.putArray("parse");
    ArrayNode actors = sentence.putArray("actors");
    ArrayNode readings = sentence.putArray("readings");
    ArrayNode acts = sentence.putArray("acts");
    explanation
        .parsed()
        .ifPresent(parsed -> {
          parsed.tokens().forEach(token -> token(tree.addObject(), token));
          explanation.mentions().forEach(mention -> actor(actors.addObject(), parsed, mention));
          explanation.readings().forEach(considered -> reading(readings.addObject(), considered));
          explanation.acts().forEach(act -> act(acts.addObject(), parsed, act));
        });
    return sentence;
  }

  private static void outcome(ObjectNode sentence, Coding coding) {
    switch (coding) {
      case Coding.Coded coded -> sentence.put("outcome", "coded");
      case Coding.NoEvent none ->
          sentence.put("outcome", "no_event").put("reason", none.reason().name());
      case Coding.Unresolved gap ->
          sentence
              .put("outcome", "unresolved")
              .put("reason", gap.gap().name())
              .put("rule", gap.rule())
              .put("words", gap.detail());
    }
  }

  private static void token(ObjectNode node, Token token) {
    node.put("index", token.index());
    node.put("word", token.text());
    node.put("lemma", token.lemma());
    node.put("tag", token.tag());
    node.put("relation", token.relation());
    node.put("head", token.head());
    span(node, token.span());
  }

  private static void actor(ObjectNode node, ParsedSentence parsed, ActorMention mention) {
    node.put("text", parsed.text(mention.from(), mention.to()));
    switch (mention.who()) {
      case Who.Known known -> {
        node.put("kind", "known").put("name", known.name()).put("code", known.code());
        node.put("sector", known.sector() == null ? null : known.sector().name());
        node.put("basis", known.basis());
      }
      case Who.Role role -> {
        node.put("kind", "role").put("name", role.role()).putNull("code");
        node.put("sector", role.sector().name()).put("basis", role.basis());
      }
      case Who.Speaker speaker -> node.put("kind", "speaker").putNull("code");
      case Who.Addressee addressee -> node.put("kind", "addressee").putNull("code");
    }
    span(node, parsed.span(mention.from(), mention.to()));
  }

  private static void reading(ObjectNode node, Considered considered) {
    draft(node, considered.draft());
    node.put("fate", considered.fate().name());
    node.put("because", considered.because());
  }

  private static void draft(ObjectNode node, Draft draft) {
    Reading reading = draft.reading();
    node.put("word", reading.trigger().text());
    node.put("token", reading.trigger().index());
    ArrayNode rules = node.putArray("rules");
    for (Reading at = reading; at != null; at = at.content())
      rules
          .addObject()
          .put("id", at.entry().id())
          .put("file", at.entry().file())
          .put("line", at.entry().line())
          .put("word", at.trigger().text());
    node.put("score", reading.score());
    node.put("algebra", reading.step());
    node.put("folding", draft.folding() == null ? null : draft.foldingStep());
    node.put("event", draft.code().type().name());
    node.put("mode", draft.code().mode());
    node.put("cameo", draft.code().cameo());
    ArrayNode auxiliary = node.putArray("auxiliary");
    draft.auxiliary().stream().map(Auxiliary::label).sorted().forEach(auxiliary::add);
    standing(node.putObject("standing"), draft.standing());
  }

  private static void standing(ObjectNode node, Standing standing) {
    node.put("negated", standing.negated());
    node.put("future", standing.future());
    node.put("hypothetical", standing.hypothetical());
    node.put("obliged", standing.obliged());
    node.put("past", standing.past());
    node.put("condition", standing.condition());
    ArrayNode reasons = node.putArray("reasons");
    standing.reasons().forEach(reasons::add);
  }

  private static void act(ObjectNode node, ParsedSentence parsed, ToldAct told) {
    draft(node, told.draft());
    parties(node.putArray("actor"), parsed, told.draft().actors());
    parties(node.putArray("recipient"), parsed, told.draft().recipients());
    Event event = told.event();
    if (event == null) node.putNull("record");
    else node.set("record", MAPPER.readTree(EventJson.write(event, 1)));
    Coding.Unresolved gap = told.unresolved();
    node.put("unresolved", gap == null ? null : gap.gap().name());
  }

  private static void parties(
      ArrayNode parties, ParsedSentence parsed, List<ActorMention> mentions) {
    mentions.forEach(mention -> actor(parties.addObject(), parsed, mention));
  }

  private static void span(ObjectNode node, Span span) {
    node.put("start", span.start()).put("end", span.end());
  }
}

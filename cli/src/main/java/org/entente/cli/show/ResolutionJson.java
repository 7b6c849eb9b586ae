package org.entente.cli.show;

import java.time.LocalDate;
import org.entente.coding.actors.Resolution;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whom a phrase means, as JSON; what is not known is {@code null}. */
public final class ResolutionJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ResolutionJson() {}

  public static String write(Resolution resolution, @Nullable LocalDate on) {
    ObjectNode all = MAPPER.createObjectNode();
    all.put("phrase", resolution.phrase());
    all.put("on", on == null ? null : on.toString());
    Resolution.Winner winner = resolution.winner();
    if (winner == null) all.putNull("actor");
    else
      all.putObject("actor")
          .put("name", winner.name())
          .put("code", winner.code())
          .put("sector", winner.sector() == null ? null : winner.sector().name());
    all.put("because", resolution.why());
    ArrayNode candidates = all.putArray("candidates");
    for (Resolution.Candidate candidate : resolution.candidates()) {
      ObjectNode one = candidates.addObject();
      one.put("words", candidate.words());
      one.put("name", candidate.name());
      one.put("what", candidate.what());
      ArrayNode where = one.putArray("where");
      candidate.where().forEach(where::add);
      one.put("holds", candidate.holds());
      one.put("won", resolution.won(candidate));
    }
    return MAPPER.writeValueAsString(all);
  }
}

package org.entente.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.ledger.DyadCount;
import org.entente.ledger.Ledger;
import org.entente.web.page.Asked;
import org.entente.web.page.Names;
import org.entente.web.page.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who acts in the ledger, and whom a name stands for. */
@RestController
@RequestMapping(path = "/api/v1/actors", produces = MediaType.APPLICATION_JSON_VALUE)
class ActorApi {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Ledger ledger;

  ActorApi(Ledger ledger) {
    this.ledger = ledger;
  }

  /** By code, with how many of the ledger's events go from and to each. */
  @GetMapping
  String list(
      @RequestParam(name = "after", required = false) @Nullable String after,
      @RequestParam(name = "limit", defaultValue = "100") int limit) {
    Map<String, long[]> counts = counts();
    return Paging.page(
            "actors",
            new ArrayList<>(counts.keySet()),
            after,
            limit,
            code -> code,
            code -> told(code, counts))
        .toString();
  }

  /**
   * One.
   *
   * @param name code, name or demonym in any case: {@code RUS}, {@code Russia}, {@code russian}
   */
  @GetMapping("/{name}")
  String one(@PathVariable("name") String name) {
    String code =
        Names.codeOf(name)
            .orElseThrow(
                () -> new NotFoundException("No actor '%s' is known".formatted(Asked.cut(name))));
    return told(code, counts()).toString();
  }

  /** Of each code, how many events it does and how many are done to it. */
  private Map<String, long[]> counts() {
    List<DyadCount> dyads = ledger.dyads();
    Map<String, long[]> counts = new TreeMap<>();
    for (DyadCount count : dyads) {
      counts.computeIfAbsent(count.dyad().actor(), code -> new long[2])[0] += count.events();
      counts.computeIfAbsent(count.dyad().recipient(), code -> new long[2])[1] += count.events();
    }
    return counts;
  }

  private static ObjectNode told(String code, Map<String, long[]> counts) {
    long[] own = counts.getOrDefault(code, new long[2]);
    ObjectNode actor = MAPPER.createObjectNode();
    actor.put("code", code);
    actor.put("name", Names.of(code));
    actor.put("acts", own[0]);
    actor.put("acts_on_it", own[1]);
    return actor;
  }
}

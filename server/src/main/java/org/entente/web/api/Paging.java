package org.entente.web.api;

import java.util.List;
import java.util.function.Function;
import org.entente.web.page.Asked;
import org.entente.web.page.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of a list that is worked out whole: {@code after} is the name of the last entry of the
 * page before.
 */
final class Paging {
  static final int MOST = 1_000;
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Paging() {}

  static int limit(int limit) {
    if (limit < 1 || limit > MOST)
      throw new RefusedException("limit %d is not in 1 to %d".formatted(limit, MOST));
    return limit;
  }

  /**
   * @param field of the answer that holds the entries
   * @param name of an entry, unique in the list
   */
  static <T> ObjectNode page(
      String field,
      List<T> all,
      @Nullable String after,
      int limit,
      Function<T, String> name,
      Function<T, JsonNode> told) {
    int from = Asked.words(after) == null ? 0 : place(all, after, name) + 1;
    List<T> page = all.subList(from, Math.min(all.size(), from + limit(limit)));
    ObjectNode answer = MAPPER.createObjectNode();
    var entries = answer.putArray(field);
    page.forEach(entry -> entries.add(told.apply(entry)));
    boolean more = from + page.size() < all.size();
    answer.put("next", more ? name.apply(page.getLast()) : null);
    return answer;
  }

  private static <T> int place(List<T> all, @Nullable String after, Function<T, String> name) {
    for (int i = 0; i < all.size(); i++) if (name.apply(all.get(i)).equals(after)) return i;
    throw new RefusedException(
        "after '%s' is no place in this list".formatted(Asked.cut(String.valueOf(after))));
  }
}

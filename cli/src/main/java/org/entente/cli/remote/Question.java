package org.entente.cli.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks.
 *
 * @param path under the server's address, such as {@code /api/v1/events}
 * @param parameters by name, in order
 */
public record Question(String path, Map<String, String> parameters) {
  public Question {
    parameters = new LinkedHashMap<>(parameters);
  }

  public static Question of(String path) {
    return new Question(path, Map.of());
  }

  /** The same with a parameter more; the same without a value. */
  public Question with(String name, @Nullable Object value) {
    if (value == null) return this;
    var more = new LinkedHashMap<>(parameters);
    more.put(name, value.toString());
    return new Question(path, more);
  }

  /** Path and parameters as an address has them. */
  String address() {
    String query =
        parameters.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}

package org.entente.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The end of an address, from a question mark on; parts that are blank are left out. */
final class Query {
  private final StringBuilder text = new StringBuilder();

  Query add(String name, @Nullable Object value) {
    if (value == null || value.toString().isBlank()) return this;
    text.append(text.isEmpty() ? '?' : '&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

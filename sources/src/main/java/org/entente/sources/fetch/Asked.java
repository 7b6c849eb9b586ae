package org.entente.sources.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A document to fetch.
 *
 * @param tag ETag of the version at hand
 * @param modified Last-Modified of the version at hand
 * @param elsewhere whether to follow it to another host
 */
public record Asked(
    URI address, @Nullable String tag, @Nullable String modified, boolean elsewhere) {
  /** A document by hand, wherever it went. */
  public static Asked of(URI address) {
    return new Asked(address, null, null, true);
  }

  Asked at(URI other) {
    return new Asked(other, tag, modified, elsewhere);
  }
}

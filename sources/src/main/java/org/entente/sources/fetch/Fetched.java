package org.entente.sources.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for a document. */
public sealed interface Fetched {

  /**
   * A document.
   *
   * @param address where it was found at last, after redirects
   * @param bytes unpacked
   * @param type its content type, as the server said
   * @param tag its ETag, to ask for changes only
   * @param modified its Last-Modified, to ask for changes only
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
  record Document(
      URI address,
      byte[] bytes,
      @Nullable String type,
      @Nullable String tag,
      @Nullable String modified)
      implements Fetched {}

  /** Unchanged since it was last fetched. */
  record NotModified() implements Fetched {}

  /** It moved to another host, which was not asked. */
  record Moved(URI to) implements Fetched {}

  /**
   * Nothing.
   *
   * @param message what follows the address in a sentence, and ends with what to try
   * @param retryAfter how long the server wants to be left alone
   */
  record Failed(Why why, String message, @Nullable Duration retryAfter) implements Fetched {
    /** Whether asking again later may help. */
    public boolean mayPass() {
      return why.mayPass;
    }
  }

  /** Why there is no document. */
  enum Why {
    /** The address is none, of another scheme, or of a network that must not be asked. */
    REFUSED(false),
    /** No answer: the network, the name or the connection failed. */
    NETWORK(true),
    TIMEOUT(true),
    TOO_LARGE(false),
    TOO_MANY_REDIRECTS(false),
    /** The server cannot give it at the moment: 408, 425, 429, 5xx. */
    BUSY(true),
    /** The server will not give it: any other status. */
    DENIED(false);

    private final boolean mayPass;

    Why(boolean mayPass) {
      this.mayPass = mayPass;
    }
  }
}

package org.entente.sources.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.entente.sources.fetch.Fetched.Failed;
import org.entente.sources.fetch.Fetched.Why;
import org.jspecify.annotations.Nullable;

/** What it means that a document did not come, in words. */
final class Failures {
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private Failures() {}

  /** What must not be asked for at all. */
  static Optional<Fetched> refused(URI address) {
    if (Addresses.parse(address.toString()).isEmpty())
      return failed(
          Why.REFUSED, "is no address of a document on the web. Write http:// or https://.");
    if (address.getRawUserInfo() != null)
      return failed(
          Why.REFUSED, "holds a name or password, which is not sent. Save the page in a browser.");
    return Optional.empty();
  }

  static Fetched movedTo(URI from, String location) {
    try {
      URI to = from.resolve(location.strip().replace(" ", "%20"));
      Optional<URI> usable = Addresses.parse(to.toString());
      if (usable.isPresent()) return new Fetched.Moved(usable.get());
    } catch (IllegalArgumentException noAddress) {
      // told below, as what is of another scheme
    }
    return new Failed(
        Why.REFUSED,
        "moved to %s, which is no document on the web.".formatted(shown(location)),
        null);
  }

  static Fetched tooManyRedirects(int most, URI last) {
    return new Failed(
        Why.TOO_MANY_REDIRECTS,
        "moved more than %d times, last to %s. Open it in a browser and save the page."
            .formatted(most, shown(last.toString())),
        null);
  }

  static Fetched tooLarge(int most) {
    return new Failed(
        Why.TOO_LARGE,
        "is larger than %,d bytes, unpacked. Save what you need of it.".formatted(most),
        null);
  }

  static Fetched status(int status, @Nullable String retryAfter, @Nullable String date) {
    boolean busy = status == 408 || status == 425 || status == 429 || status >= 500;
    String reason = EnglishReasonPhraseCatalog.INSTANCE.getReason(status, null);
    String what = status + (reason == null ? "" : " (" + reason + ")");
    return new Failed(
        busy ? Why.BUSY : Why.DENIED,
        busy
            ? "answered " + what + ". Try again later."
            : "answered " + what + ". Check the address.",
        busy ? wait(retryAfter, date) : null);
  }

  /** Seconds or a time, which is measured by the server's own clock. */
  static @Nullable Duration wait(@Nullable String retryAfter, @Nullable String date) {
    if (retryAfter == null) return null;
    Duration wait;
    if (retryAfter.strip().matches("\\d{1,9}"))
      wait = Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
    else {
      Instant until = time(retryAfter);
      if (until == null) return null;
      Instant now = date == null ? null : time(date);
      wait = Duration.between(now == null ? Instant.now() : now, until);
    }
    if (wait.isNegative()) return Duration.ZERO;
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private static @Nullable Instant time(String text) {
    try {
      return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException none) {
      return null;
    }
  }

  static Fetched of(IOException failure, boolean late, FetchLimits limits) {
    return switch (failure) {
      case PrivateAddressException inside ->
          new Failed(
              Why.REFUSED,
              "leads to %s, an address of this machine or a network of its own. If it is meant, allow it with --allow-private."
                  .formatted(inside.getMessage()),
              null);
      case UnknownHostException unknown ->
          new Failed(Why.NETWORK, "has a host that is not known. Check it, and the network.", null);
      case ZipException damaged ->
          new Failed(Why.NETWORK, "came with damaged compression. Try again later.", null);
      default ->
          late
              ? new Failed(
                  Why.TIMEOUT,
                  "did not come whole within %d s. Try again later."
                      .formatted(limits.whole().toSeconds()),
                  null)
              : new Failed(
                  Why.NETWORK,
                  "could not be fetched: %s. Check the network, or try again later."
                      .formatted(shown(String.valueOf(failure.getMessage()))),
                  null);
    };
  }

  private static Optional<Fetched> failed(Why why, String message) {
    return Optional.of(new Failed(why, message, null));
  }

  /** Foreign text, short and without characters that steer a terminal. */
  private static String shown(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    return line.length() <= 120 ? line : line.substring(0, 120) + "…";
  }
}

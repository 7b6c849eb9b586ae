package org.entente.sources.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of documents as people and pages write them. */
public final class Addresses {
  private static final Pattern HTTP = Pattern.compile("(?i)https?://.*");

  /** Parts of a query that say how a reader came, not what is read. */
  private static final Pattern TRACKING =
      Pattern.compile("(?i)(utm_.*|fbclid|gclid|mc_[ce]id|cmpid|ocid|at_\\w+|ref_src|xtor)(=.*)?");

  private Addresses() {}

  /** Whether a name on a command line is an address and no file. */
  public static boolean isAddress(String name) {
    return HTTP.matcher(name).matches();
  }

  /** The address without its fragment; empty when it is none of a document on the web. */
  public static Optional<URI> parse(String text) {
    try {
      String encoded = text.strip().replace(" ", "%20").replaceFirst("#.*", "");
      URI address = new URI(encoded).normalize();
      boolean usable = HTTP.matcher(encoded).matches() && address.getHost() != null;
      return usable ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /** Scheme, host and port: what is asked politely as one. */
  public static String host(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    String host = address.getHost().toLowerCase(Locale.ROOT);
    boolean plain = address.getPort() < 0 || address.getPort() == usual;
    return scheme + "://" + host + (plain ? "" : ":" + address.getPort());
  }

  /** One name for the many ways in which one document is addressed. */
  public static String key(URI address) {
    String host = host(address).replaceFirst("^https?://(www\\.)?", "");
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query =
        Arrays.stream(
                address.getRawQuery() == null ? new String[0] : address.getRawQuery().split("&"))
            .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
            .sorted()
            .collect(Collectors.joining("&"));
    return host + path.replaceFirst("/$", "") + (query.isEmpty() ? "" : "?" + query);
  }
}

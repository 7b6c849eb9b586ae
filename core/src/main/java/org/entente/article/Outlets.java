package org.entente.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outlets that are known, by address and by name; a name of several is of none. */
public final class Outlets {
  private static final Outlets STANDARD = read();

  private final Map<String, Outlet> byHost = new HashMap<>();
  private final Map<String, Outlet> byName = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  private Outlets() {}

  /**
   * The outlet of an article.
   *
   * @param publisher name of the outlet
   * @param url address of the article, which tells more than the name
   */
  public static Optional<Outlet> find(@Nullable String publisher, @Nullable String url) {
    Outlet found = url == null ? null : STANDARD.ofHost(url);
    if (found == null && publisher != null) found = STANDARD.byName.get(key(publisher));
    return Optional.ofNullable(found);
  }

  /** By the host, or by one that it is a part of. */
  private @Nullable Outlet ofHost(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      while (host != null && host.contains(".")) {
        Outlet found = byHost.get(host.toLowerCase(Locale.ROOT));
        if (found != null) return found;
        host = host.substring(host.indexOf('.') + 1);
      }
      return null;
    } catch (URISyntaxException none) {
      return null;
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static Outlets read() {
    var outlets = new Outlets();
    InputStream table = Objects.requireNonNull(Outlets.class.getResourceAsStream("outlets.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .forEach(outlets::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    outlets.shared.forEach(outlets.byName::remove);
    return outlets;
  }

  private void add(String[] cells) {
    String[] names = cells[0].split(",");
    var kind = Outlet.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT));
    var outlet = new Outlet(names[0], cells[2], kind, cells[4]);
    for (String host : cells[1].split(",")) byHost.put(host, outlet);
    for (String name : names) if (byName.put(key(name), outlet) != null) shared.add(key(name));
  }
}

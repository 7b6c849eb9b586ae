package org.entente.sources.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.List;
import org.entente.sources.fetch.Addresses;
import org.entente.sources.fetch.Fetched;
import org.jspecify.annotations.Nullable;

/**
 * What hosts allow programs to read.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
final class Robots {
  private static final List<String> NAMES = List.of("entente");

  private Robots() {}

  static URI address(URI page) {
    return URI.create(Addresses.host(page) + "/robots.txt");
  }

  /** The rules; {@code null} when nobody can know them now: then nothing may be asked. */
  static @Nullable BaseRobotRules rules(URI address, Fetched fetched) {
    return switch (fetched) {
      case Fetched.Document document ->
          new SimpleRobotRulesParser()
              .parseContent(address.toString(), document.bytes(), "text/plain", NAMES);
      case Fetched.Failed failed when failed.mayPass() -> null;
      case Fetched.Failed none -> all();
      case Fetched.NotModified none -> all();
      case Fetched.Moved none -> all();
    };
  }

  private static BaseRobotRules all() {
    return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
  }
}

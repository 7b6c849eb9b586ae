package org.entente.ledger;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Where a ledger on a PostgreSQL server is, and who asks for it.
 *
 * @param url for the driver, without user and password
 * @param shown for people: without any password
 * @param user {@code null} for the system's
 * @param password {@code null} when the driver is to look into {@code ~/.pgpass}
 */
record PostgresAddress(String url, String shown, @Nullable String user, @Nullable String password) {
  /** What the driver logs comes to its caller as an exception too. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  static {
    DRIVER.setLevel(Level.OFF);
  }

  private static final String JDBC = "jdbc:";
  private static final Pattern USER_BEFORE_HOST =
      Pattern.compile("(jdbc:postgresql://)([^/?]*)@(.*)", Pattern.DOTALL);

  /** Whether a location means a PostgreSQL server. */
  static boolean isMeant(String location) {
    String small = location.strip().toLowerCase(Locale.ROOT);
    return small.startsWith("jdbc:postgresql:")
        || small.startsWith("postgresql://")
        || small.startsWith("postgres://");
  }

  /**
   * Reads {@code jdbc:postgresql://[user[:password]@]host[:port]/database[?user=..&password=..]}.
   *
   * @param environment for PGUSER and PGPASSWORD, which stand in for what the location leaves out
   * @throws LedgerException when it is no address; the message holds no password
   */
  static PostgresAddress of(String location, Map<String, String> environment) {
    String url = withScheme(location.strip());
    String user = null;
    String password = null;
    Matcher before = USER_BEFORE_HOST.matcher(url);
    if (before.matches()) {
      String[] parts = before.group(2).split(":", 2);
      user = decoded(parts[0]);
      password = parts.length == 2 ? decoded(parts[1]) : null;
      url = before.group(1) + before.group(3);
    }
    int question = url.indexOf('?');
    List<String> others = new ArrayList<>();
    if (question >= 0)
      for (String setting : url.substring(question + 1).split("&")) {
        if (setting.startsWith("user=")) user = decoded(setting.substring(5));
        else if (setting.startsWith("password=")) password = decoded(setting.substring(9));
        else if (!setting.isEmpty()) others.add(setting);
      }
    String place = question < 0 ? url : url.substring(0, question);
    String shown = joined(place, others.stream().filter(s -> !s.contains("password")).toList());
    if (Driver.parseURL(place, null) == null)
      throw new LedgerException(
          LedgerException.Kind.UNSUPPORTED,
          "'%s' is no address of a PostgreSQL database. Write it as jdbc:postgresql://host/database."
              .formatted(shown),
          null);
    return new PostgresAddress(
        joined(place, others),
        shown,
        user == null ? present(environment.get("PGUSER")) : user,
        password == null ? present(environment.get("PGPASSWORD")) : password);
  }

  private static String withScheme(String location) {
    if (location.regionMatches(true, 0, JDBC, 0, JDBC.length()))
      return "jdbc:postgresql" + location.substring(location.indexOf(':', JDBC.length()));
    return "jdbc:postgresql" + location.substring(location.indexOf(':'));
  }

  private static String joined(String place, List<String> settings) {
    return settings.isEmpty() ? place : place + "?" + String.join("&", settings);
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }

  /** Without the password, wherever it may be printed. */
  @Override
  public String toString() {
    return shown;
  }
}

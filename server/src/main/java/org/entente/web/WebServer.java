package org.entente.web;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.entente.coding.Coder;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** The running server. Closing it lets requests that are under way end first. */
public final class WebServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final ServerSettings settings;

  private WebServer(ConfigurableApplicationContext context, ServerSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /**
   * Starts a server over a ledger.
   *
   * @param ledger open for writing; the caller closes it after the server
   * @param coder asked for when something is first coded, for its models take seconds to read
   * @param name of the program that codes, as the ledger remembers it
   * @throws ServerException when it cannot listen, or nobody can log in
   */
  public static WebServer start(
      ServerSettings settings,
      Ledger ledger,
      Supplier<Coder> coder,
      Supplier<org.entente.ledger.Coder> name) {
    checkUsers(settings);
    var application = new SpringApplication(WebApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(properties(settings));
    var accounts = settings.oidc() == null ? null : accounts(settings.oidc());
    application.addInitializers(starting -> {
      var beans = starting.getBeanFactory();
      beans.registerSingleton("settings", settings);
      beans.registerSingleton("ledger", ledger);
      beans.registerSingleton("machine", new LazyCoder(coder, name));
      if (accounts != null) beans.registerSingleton("accounts", accounts);
    });
    try {
      var server = new WebServer(application.run(), settings);
      Thread.ofPlatform().daemon().name("layout").start(() -> layOut(ledger));
      return server;
    } catch (RuntimeException e) {
      if (hasCause(e, PortInUseException.class))
        throw new ServerException(
            "Port %d of %s is in use. Maybe another server runs: try --port %d."
                .formatted(settings.port(), settings.address(), settings.port() + 1),
            e);
      throw e;
    }
  }

  /** Before anything starts, so that what is wrong is said in one line. */
  private static void checkUsers(ServerSettings settings) {
    if (settings.users() == null) return;
    try {
      var unused = UserFile.read(settings.users());
    } catch (IllegalArgumentException e) {
      throw new ServerException(String.valueOf(e.getMessage()), e);
    }
  }

  private static ClientRegistration accounts(OidcSettings settings) {
    try {
      return settings.discover();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ServerException(
          "The issuer %s does not tell how to log in with it (%s). Maybe see whether %s/.well-known/openid-configuration is there."
              .formatted(settings.issuer(), e.getMessage(), settings.issuer()),
          e);
    }
  }

  /** Behind the first answers about imported events, which are slow until it is done. */
  private static void layOut(Ledger ledger) {
    try {
      if (!ledger.imports().origins().isEmpty()) ledger.imports().layOutByPair();
    } catch (LedgerException closedOrFull) {
      LoggerFactory.getLogger(WebServer.class)
          .warn("Imported events stay as they are, and slow: {}", closedOrFull.getMessage());
    }
  }

  private static Map<String, Object> properties(ServerSettings settings) {
    return Map.ofEntries(
        Map.entry("server.address", settings.address()),
        Map.entry("server.port", settings.port()),
        Map.entry("server.shutdown", "graceful"),
        Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
        Map.entry("server.error.include-message", "never"),
        Map.entry("server.error.include-stacktrace", "never"),
        Map.entry("server.servlet.session.cookie.http-only", "true"),
        // a provider sends the reader back from elsewhere, and with "strict" without the cookie
        Map.entry(
            "server.servlet.session.cookie.same-site", settings.oidc() == null ? "strict" : "lax"),
        // behind a proxy, its address is what the provider sends the reader back to
        Map.entry("server.forward-headers-strategy", settings.readersLogIn() ? "native" : "none"),
        Map.entry("server.servlet.session.cookie.name", "entente"),
        Map.entry("server.servlet.session.tracking-modes", "cookie"),
        Map.entry("server.tomcat.max-http-form-post-size", "1MB"),
        Map.entry("server.tomcat.connection-timeout", "10s"),
        Map.entry("server.compression.enabled", "true"),
        Map.entry(
            "server.compression.mime-types",
            "text/html,text/css,text/javascript,application/json,image/svg+xml,text/csv"),
        Map.entry("spring.thymeleaf.prefix", "classpath:/org/entente/web/templates/"),
        Map.entry("spring.web.resources.static-locations", "classpath:/org/entente/web/static/"),
        Map.entry("spring.thymeleaf.servlet.produce-partial-output-while-processing", "false"),
        Map.entry("spring.web.locale", "en-GB"), // for readers who name none
        Map.entry("spring.messages.basename", "org/entente/web/messages"),
        Map.entry("spring.messages.always-use-message-format", "true"),
        Map.entry("spring.main.lazy-initialization", "true"),
        Map.entry("spring.jmx.enabled", "false"),
        Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
        Map.entry("management.endpoint.health.show-details", "never"),
        Map.entry("management.health.diskspace.enabled", "false"),
        Map.entry("logging.config", "classpath:org/entente/web/logback.xml"));
  }

  private static boolean hasCause(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause())
      if (kind.isInstance(cause)) return true;
    return false;
  }

  /** Where it is to be found, such as {@code http://127.0.0.1:8080}. */
  public URI address() {
    int port =
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    String host = settings.address().contains(":") ? "[%s]" : "%s";
    return URI.create("http://" + host.formatted(settings.address()) + ":" + port);
  }

  @Override
  public void close() {
    context.close();
  }
}

package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses, and that it then stores and shows nothing. */
class RefusalTest {
  private static Ledger ledger;
  private static WebServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    ledger = Ledger.openInMemory();
    server =
        WebServer.start(
            new ServerSettings("127.0.0.1", 0, Fixture.TOKEN, null),
            ledger,
            () -> Fixture.CODER,
            () -> Fixture.NAME);
    var article =
        new Article(
            "a", null, null, null, LocalDate.of(2021, 5, 1), "en", "France praised Turkey.");
    ledger.store(ledger.startRun(Fixture.NAME), article, Fixture.CODER.code(article).codings());
  }

  @AfterAll
  static void stop() {
    server.close();
    ledger.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "/relations/USA, 400",
    "/relations/USA-USA, 400",
    "/relations/%27;drop%20table%20event;--, 400",
    "/relations/QQQ-XXX, 200",
    "/relations/FRA-TUR?from=yesterday, 400",
    "/relations/FRA-TUR?status=%27%20or%201=1, 400",
    "/relations/FRA-TUR?from=2021-02-31, 400",
    "/events?type=KISS, 400",
    "/events?actor=%3Cscript%3E, 400",
    "/events?after=2021-01-01.zz, 400",
    "/events?q=%27%29%20or%201%3D1%3B%20drop%20table%20event%3B--, 200",
    "/events?q=100%25, 200",
    "/events/zzzz, 404",
    "/events/%2e%2e%2f%2e%2e%2fetc%2fpasswd, 400",
    "/article?id=../../etc/passwd, 404",
    "/article, 400",
    "/actors/ZQZ, 404",
    "/actors/%27%20or%201=1, 400",
    "/people?name=%3Cscript%3Ealert(1)%3C/script%3E, 404",
    "/people?name=%27%29%20or%201%3D1%3B%20drop%20table%20event%3B--, 404",
    "/people, 400",
    "/commitments?status=KISS, 400",
    "/commitments?pair=USA, 400",
    "/events?speaker=%25%22, 400",
    "/events?name=%27%3B--, 200",
    "/?country=Atlantis, 400",
    "/?country=QQQ, 200",
    "/style/../../logback.xml, 400",
    "/webjars/%2e%2e/%2e%2e/application.properties, 400",
    "/nothing, 404",
    "/?sort=beauty, 400",
    "/?origin=%00, 400"
  })
  void addressesThatMakeNoSense(String path, int status) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
    assertThat(ledger.countEvents()).isEqualTo(1);
  }

  @ParameterizedTest(name = "to whom wants {0} it is {1}")
  @CsvSource({
    "application/json, application/problem+json",
    "*/*, application/problem+json",
    "'text/html,*/*;q=0.8', text/html"
  })
  void anUnknownPathIsAProblemOrAPageAsIsWanted(String wanted, String kind) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server.address() + "/nothing"));
    var answer = CLIENT.send(request.header("Accept", wanted).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(kind);
  }

  @Test
  void noInlineScriptNorFramesNorSniffing() throws Exception {
    var headers = get("/").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void noCorrectionWithoutLogin() throws Exception {
    String id =
        ledger
            .events(org.entente.ledger.EventFilter.all())
            .toList()
            .getFirst()
            .event()
            .id()
            .value();
    var form = BodyPublishers.ofString("what=no_event");
    for (String token : new String[] {null, "Bearer wrong", "Bearer ", "Basic abc"}) {
      var request =
          HttpRequest.newBuilder(URI.create(server.address() + "/events/" + id + "/corrections"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(form);
      if (token != null) request.header("Authorization", token);
      assertThat(send(request).statusCode()).as(token).isIn(302, 401, 403);
    }
    assertThat(ledger.corrections(new org.entente.event.EventId(id))).isEmpty();
  }

  @Test
  void aFormOfAnotherSiteIsRefused() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "/try"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("text=France+praised+Turkey."));
    assertThat(send(request).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example"})
  void anotherHostIsNotAnswered(String host) throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host)))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void headersCannotBeSmuggledIn() throws Exception {
    var answer = get("/events?q=a%0d%0aSet-Cookie:%20x=y");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie: x");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.contains("x=y"));
  }

  @Test
  void hugePostsEndEarly() throws Exception {
    String answer =
        raw(
            "POST /try HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded"
                + "\r\nContent-Length: 104857600\r\nConnection: close\r\n\r\ntext=aaaa");
    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*");
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | /api/v1/events?limit=0 | 400
          GET  | /api/v1/events?limit=many | 400
          GET  | /api/v1/events?after=2021-01-01.zz | 400
          GET  | /api/v1/events?origin=icews&after=yesterday | 400
          GET  | /api/v1/events?origin=icews&q=words | 400
          GET  | /api/v1/events/zzzz | 404
          GET  | /api/v1/events/icews:1 | 404
          GET  | /api/v1/relations/USA | 400
          GET  | /api/v1/relations/FRA-TUR?step=hour | 400
          GET  | /api/v1/relations?after=USA-RUS | 400
          GET  | /api/v1/commitments?status=broken%20off | 400
          GET  | /api/v1/commitments?kind=kiss | 400
          GET  | /api/v1/actors/Atlantis | 404
          GET  | /api/v1/articles | 400
          GET  | /api/v1/articles?id=../../etc/passwd | 404
          GET  | /api/v1/articles/jobs/1 | 404
          GET  | /api/v1/exports/events.exe | 400
          GET  | /api/v1/exports/events.csv?origin=all | 400
          GET  | /api/v1/nothing | 404
          POST | /api/v1/articles | 415
          POST | /api/v1/events | 405
          """)
  void programsAreToldWhatIsWrongAsAProblem(String method, String path, int status)
      throws Exception {
    var program = Program.of(server);
    var answer =
        program.send(
            program.request(path).method(method, BodyPublishers.ofString("")),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events?q=",
        "/api/v1/events?pair=",
        "/api/v1/events?actor=",
        "/api/v1/events?recipient=",
        "/api/v1/events?type=",
        "/api/v1/events?status=",
        "/api/v1/events?publisher=",
        "/api/v1/events?from=",
        "/api/v1/events?to=",
        "/api/v1/events?after=",
        "/api/v1/events?origin=",
        "/api/v1/events?limit=",
        "/api/v1/events/",
        "/api/v1/actors/",
        "/api/v1/actors?after=",
        "/api/v1/articles?id=",
        "/api/v1/relations/",
        "/api/v1/relations?origin=",
        "/api/v1/commitments?pair=",
        "/api/v1/commitments?actor=",
        "/api/v1/commitments?after=",
        "/api/v1/corrections?after=",
        "/api/v1/exports/events.csv?origin=",
        "/api/v1/relations/FRA-TUR?from=",
        "/events?q=",
        "/events?publisher=",
        "/article?id="
      })
  void sqlInAParameterIsAnswerlessText(String path) throws Exception {
    String asked = path + "%27%20or%201=1);%20drop%20table%20event;%20--";
    var answer = path.startsWith("/api") ? Program.of(server).get(asked) : get(asked);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 404);
    assertThat(answer.body()).doesNotContain("France").doesNotContainIgnoringCase("syntax error");
    assertThat(ledger.countEvents()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "null",
        "{\"what\": 7, \"actor\": {}}",
        "{\"what\": \"kiss\"}",
        "{\"what\": \"type\", \"type\": \"WAR\"}",
        "{\"what\": \"type\"}",
        "{\"what\": \"actor\", \"actor\": [\"Atlantis\"]}",
        "{\"what\": \"date\", \"day\": \"2021-02-31\"}",
        "{\"what\": \"split\", \"report\": \"' or 1=1\"}",
        "{\"what\": \"duplicate\"}",
        "{\"what\": \"parts\"}"
      })
  void aCorrectionThatMakesNoSenseIsRefusedAndStoresNothing(String json) throws Exception {
    var answer = Program.of(server).post("/api/v1/events/" + event() + "/corrections", json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(ledger.corrections()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "0123456789abcdef0123456789abcdee"})
  void noProgramWritesWithoutTheToken(String token) throws Exception {
    var program = new Program(server, token);
    var answer = program.post("/api/v1/articles", Program.article("b", "France praised Turkey."));
    assertThat(answer.statusCode()).isIn(401, 403);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(ledger.countArticles()).isEqualTo(1);
  }

  @Test
  void moreThanIsTakenAtOnceIsRefusedAndNothingOfItIsStored() throws Exception {
    byte[] line = Program.article("big", "France praised Turkey. ".repeat(1_000)).getBytes();
    var program = Program.of(server);
    long most = 105_000_000;
    var body = java.util.stream.Stream.generate(() -> line).limit(most / line.length).iterator();
    int status;
    try {
      status =
          program
              .send(
                  program
                      .request("/api/v1/articles")
                      .header("Content-Type", "application/x-ndjson")
                      .POST(BodyPublishers.ofByteArrays(() -> body)),
                  BodyHandlers.ofString())
              .statusCode();
    } catch (IOException cutOff) {
      status = 413; // the server need not read on to say so
    }
    assertThat(status).isEqualTo(413);
    assertThat(ledger.countArticles()).isEqualTo(1);
  }

  @Test
  void slowClientsKeepNobodyWaitingAndAreLetGo() throws Exception {
    var slow = new java.util.ArrayList<Socket>();
    try {
      for (int i = 0; i < 250; i++) {
        var socket = new Socket("127.0.0.1", server.address().getPort());
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: local".getBytes(StandardCharsets.UTF_8));
        slow.add(socket);
      }
      assertThat(get("/help").statusCode()).isEqualTo(200);
      slow.getFirst().setSoTimeout(30_000);
      while (slow.getFirst().getInputStream().read() >= 0) {} // what is told before the end
    } finally {
      for (Socket socket : slow) socket.close();
    }
  }

  @Test
  void whoPostsTooOftenIsToldToWait() throws Exception {
    int status = 0;
    HttpResponse<String> answer = null;
    for (int i = 0; i < 100 && status != 429; i++) {
      answer =
          send(
              HttpRequest.newBuilder(URI.create(server.address() + "/login"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("username=a&password=" + i)));
      status = answer.statusCode();
    }
    assertThat(status).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void nobodyListensBeyondTheLimit() throws Exception {
    var program = Program.of(server);
    var open = new java.util.ArrayList<HttpResponse<java.io.InputStream>>();
    int status = 200;
    while (status == 200 && open.size() < 60) {
      var answer =
          program.send(program.request("/api/v1/events/stream"), BodyHandlers.ofInputStream());
      status = answer.statusCode();
      open.add(answer);
    }
    for (var answer : open) answer.body().close();
    assertThat(status).isEqualTo(429);
  }

  @Test
  void withUsersNothingIsReadWithoutLogin(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws Exception {
    java.nio.file.Path users = folder.resolve("people.txt");
    java.nio.file.Files.writeString(
        users,
        "ada:"
            + new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder().encode("x"));
    try (var closed =
        WebServer.start(
            new ServerSettings("127.0.0.1", 0, Fixture.TOKEN, users),
            ledger,
            () -> Fixture.CODER,
            () -> Fixture.NAME)) {
      for (String path :
          new String[] {
            "/api/v1/events",
            "/api/v1/openapi.json",
            "/actuator/health",
            "/actuator/prometheus",
            "/api/v1/exports/events.csv",
            "/api/v1/events/stream"
          }) {
        assertThat(new Program(closed, "").get(path).statusCode()).as(path).isEqualTo(401);
      }
      assertThat(Program.of(closed).get("/actuator/prometheus").statusCode()).isEqualTo(200);
    }
  }

  private static String event() {
    return ledger
        .events(org.entente.ledger.EventFilter.all())
        .toList()
        .getFirst()
        .event()
        .id()
        .value();
  }

  @Test
  void withoutUsersOnlyThisMachine() {
    assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 8080, Fixture.TOKEN, null))
        .hasMessageContaining("--users");
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

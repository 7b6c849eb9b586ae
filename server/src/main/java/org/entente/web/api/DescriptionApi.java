package org.entente.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.entente.web.WebServer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The description of all these answers, as OpenAPI has it; a test holds it to the code. */
@RestController
class DescriptionApi {
  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String describe() throws IOException {
    try (InputStream yaml =
        Objects.requireNonNull(WebServer.class.getResourceAsStream("openapi.yaml"))) {
      Object description = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
      return JsonMapper.shared().writeValueAsString(description);
    }
  }
}

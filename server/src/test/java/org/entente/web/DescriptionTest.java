package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description for programs says what the code does, and no more. */
class DescriptionTest {
  @Test
  void everyRequestAndEveryParameterIsDescribedAndNothingElse() throws Exception {
    assertThat(described()).isEqualTo(coded());
  }

  private static Map<String, Set<String>> described() {
    JsonNode root =
        JsonMapper.shared()
            .valueToTree(
                new Load(LoadSettings.builder().build())
                    .loadFromInputStream(
                        WebServer.class.getResourceAsStream("/org/entente/web/openapi.yaml")));
    var requests = new TreeMap<String, Set<String>>();
    root.required("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method -> {
                  var names = new TreeSet<String>();
                  for (JsonNode parameter : method.getValue().path("parameters")) {
                    JsonNode reference = parameter.get("$ref");
                    JsonNode meant =
                        reference == null ? parameter : root.at(reference.asString().substring(1));
                    names.add(meant.required("name").asString());
                  }
                  requests.put(method.getKey().toUpperCase() + " " + path.getKey(), names);
                }));
    return requests;
  }

  private static Map<String, Set<String>> coded() throws ClassNotFoundException {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    var requests = new TreeMap<String, Set<String>>();
    for (var found : scan.findCandidateComponents("org.entente.web.api")) {
      Class<?> type = Class.forName(found.getBeanClassName());
      RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
      String base = all == null ? "" : all.path()[0];
      for (Method method : type.getDeclaredMethods()) {
        RequestMapping own =
            AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) continue;
        String path = base + (own.path().length == 0 ? "" : own.path()[0]);
        requests.put(own.method()[0] + " " + path, parameters(method));
      }
    }
    requests.remove("GET /api/v1/openapi.json"); // which is the description
    return requests;
  }

  private static Set<String> parameters(Method method) {
    var names = new TreeSet<String>();
    for (Parameter parameter : method.getParameters()) {
      var asked = parameter.getAnnotation(RequestParam.class);
      var path = parameter.getAnnotation(PathVariable.class);
      if (asked != null) names.add(asked.value().isEmpty() ? asked.name() : asked.value());
      else if (path != null) names.add(path.value());
      else if (parameter.getType().isRecord() && !parameter.isAnnotationPresent(RequestBody.class))
        for (var component : parameter.getType().getRecordComponents())
          names.add(component.getName());
    }
    return names;
  }
}

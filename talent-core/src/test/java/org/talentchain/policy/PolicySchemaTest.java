package org.talentchain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySchemaTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String POLICY =
      """
      {"name": "某市", "source": "某文件", "policies": [
        {"id": "a", "audience": "person", "stage": "attract", "zh": "甲", "en": "a",
         "all": [%s], "benefit": {"zh": "一万元", "en": "10,000 yuan"}, "source": "第一条"}]}
      """;

  @Test
  void theSampleIsValid() throws IOException {
    assertThat(isValid(read("sample.json").toString())).isTrue();
  }

  @Test
  void everyConditionIsDescribedWithAllItsParts() throws IOException {
    Map<String, List<String>> described = new TreeMap<>();
    for (JsonNode one : read("policies.schema.json").at("/$defs/condition/oneOf")) {
      List<String> parts = new ArrayList<>();
      one.path("properties").fieldNames().forEachRemaining(parts::add);
      parts.remove("kind");
      described.put(one.at("/properties/kind/const").asText(), parts);
    }
    Map<String, List<String>> known = new TreeMap<>();
    for (JsonSubTypes.Type type : PolicyCondition.class.getAnnotation(JsonSubTypes.class).value()) {
      known.put(
          type.name(), Stream.of(type.value().getRecordComponents()).map(RecordComponent::getName).toList());
    }
    assertThat(described).isEqualTo(known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\": \"education\", \"atLeast\": \"master\", \"fullTime\": true}",
        "{\"kind\": \"window\", \"until\": \"2026-12-31\"}",
        "{\"kind\": \"chain\"}"
      })
  void whatIsWellSaidIsValid(String condition) throws IOException {
    assertThat(isValid(POLICY.formatted(condition))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\": \"education\", \"atLeast\": \"博士\"}",
        "{\"kind\": \"education\"}",
        "{\"kind\": \"height\", \"atLeast\": 3}",
        "{\"kind\": \"window\"}",
        "{\"kind\": \"place\", \"anyOf\": []}",
        ""
      })
  void whatIsIllSaidIsNot(String condition) throws IOException {
    assertThat(isValid(POLICY.formatted(condition))).isFalse();
  }

  private static boolean isValid(String document) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read("policies.schema.json").toString(), InputFormat.JSON);
    return schema.validate(document, InputFormat.JSON).isEmpty();
  }

  private static JsonNode read(String name) throws IOException {
    try (InputStream in = PolicyCatalogue.class.getResourceAsStream(name)) {
      return JSON.readTree(in);
    }
  }
}

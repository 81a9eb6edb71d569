package org.talentchain.benchmarks.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SideBySideTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new SideBySide())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private Map<String, JsonNode> byEngine() throws JsonProcessingException {
    Map<String, JsonNode> objects = new LinkedHashMap<>();
    for (String line : out.toString().lines().toList()) {
      JsonNode object = new ObjectMapper().readTree(line);
      objects.put(object.get("engine").asText(), object);
    }
    return objects;
  }

  @Test
  void exactEnginesFindTheSamePeopleWithTheSameScoresAsBruteForce() throws JsonProcessingException {
    int exit =
        run("--candidates", "300", "--positions", "20", "--engines", "batch,single,brute,tfidf", "--json");

    assertThat(exit).isZero();
    Map<String, JsonNode> objects = byEngine();
    assertThat(objects.keySet()).containsExactly("batch", "single", "brute", "tfidf");
    for (String engine : List.of("batch", "single", "brute")) {
      assertThat(objects.get(engine).get("agreement").asDouble()).isEqualTo(1.0);
      assertThat(objects.get(engine).get("sameScores").asBoolean()).isTrue();
    }
    assertThat(objects.get("tfidf").get("agreement").asDouble()).isBetween(0.1, 0.95);
    for (JsonNode object : objects.values()) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      assertThat(keys)
          .startsWith(
              "engine",
              "candidates",
              "positions",
              "seconds",
              "secondsPerPosition",
              "agreement",
              "peakHeapMiB");
      assertThat(object.get("candidates").asInt()).isEqualTo(300);
      assertThat(object.get("positions").asInt()).isEqualTo(20);
      assertThat(object.get("seconds").asDouble()).isPositive();
      assertThat(object.get("peakHeapMiB").asLong()).isPositive();
    }
  }

  @Test
  void solrAnswersInTheSameRun() throws JsonProcessingException {
    run("--candidates", "200", "--positions", "5", "--engines", "brute,solr", "--json");
    assertThat(byEngine().get("solr").get("agreement").asDouble()).isBetween(0.1, 0.95);
  }

  @Test
  void aPlainDisjunctionFindsOthersAndTellsHowLongAnAnswerTakes() throws JsonProcessingException {
    run("--candidates", "300", "--positions", "10", "--engines", "disjunction,brute", "--json");
    JsonNode disjunction = byEngine().get("disjunction");
    assertThat(disjunction.get("agreement").asDouble()).isBetween(0.1, 0.99);
    assertThat(disjunction.get("medianMilliseconds").asDouble())
        .isPositive()
        .isLessThanOrEqualTo(disjunction.get("p99Milliseconds").asDouble());
  }

  @Test
  void bothWaysOfFindingPositionsForCandidatesListTheSame() throws JsonProcessingException {
    run(
        "--candidates",
        "300",
        "--positions",
        "30",
        "--engines",
        "batch",
        "--sample",
        "50",
        "--reverse",
        "--json");
    JsonNode single = byEngine().get("one-by-one");
    assertThat(single.get("sameLists").asBoolean()).isTrue();
    assertThat(single.get("candidatesAsked").asInt()).isEqualTo(50);
    assertThat(byEngine().get("batch-both-ways").get("candidatesAsked").asInt()).isEqualTo(300);
  }

  @Test
  void aSampleIsSaidToBeOne() {
    run("--candidates", "200", "--positions", "20", "--engines", "batch,single", "--sample", "4");
    assertThat(out.toString())
        .contains("200 candidates × 20 positions")
        .containsPattern("batch .* all positions")
        .containsPattern("single .* 4 of 20 positions");
  }

  @Test
  void severalSizesTellHowTimeGrows() {
    run("--sizes", "100,200", "--positions", "5", "--engines", "brute");
    assertThat(out.toString()).containsPattern("brute: time grows with candidates\\^-?\\d+\\.\\d\\d");
  }

  @Test
  void aSizeOfNothingIsAUsageError() {
    assertThat(run("--candidates", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("at least 1");
  }

  @Test
  void planningEnginesAreComparedOnOneMarket() throws JsonProcessingException {
    int exit =
        run("--candidates", "1000", "--positions", "50", "--seats", "scarce", "--json",
            "--engines", "optimal,stable,quotas,fair,ortools,jgrapht");

    assertThat(exit).isZero();
    Map<String, JsonNode> objects = byEngine();
    for (String engine : List.of("optimal", "ortools", "jgrapht")) {
      assertThat(objects.get(engine).get("sameScores").asBoolean()).isTrue();
      assertThat(objects.get(engine).get("agreement").asDouble()).isEqualTo(1.0);
    }
    for (String engine : List.of("stable", "quotas", "fair")) {
      assertThat(objects.get(engine).get("sameScores").isNull()).isTrue();
      assertThat(objects.get(engine).get("agreement").asDouble()).isBetween(0.7, 1.0);
      assertThat(objects.get(engine).get("positions").asInt()).isEqualTo(50);
    }
  }

  @Test
  void enginesOfTwoKindsAreAUsageError() {
    assertThat(run("--engines", "batch,optimal")).isEqualTo(2);
    assertThat(err.toString()).contains("not of one kind");
  }
}

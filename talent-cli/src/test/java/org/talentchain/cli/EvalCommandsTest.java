package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures of quality, on a set of three titles and on public sets where they are at hand. */
class EvalCommandsTest {

  @TempDir Path folder;

  private Path set() throws IOException {
    Files.writeString(folder.resolve("queries.tsv"), "q1\t焊工\nq2\t出纳\n");
    Files.writeString(folder.resolve("corpus_documents.tsv"), "d1\t电焊工\nd2\t会计\nd3\t氩弧焊操作工\n");
    Files.writeString(folder.resolve("annotations.tsv"), "q1\t0\td1\t1\nq1\t0\td3\t1\nq2\t0\td2\t1\n");
    return folder;
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void aSetIsMeasuredAsOneObject() throws IOException {
    JsonNode measures = json(Run.talent("eval", set().toString(), "--without", "semantic", "--json"));

    assertThat(measures.fieldNames())
        .toIterable()
        .containsExactly("queries", "map", "mrr", "rp5", "rp10", "ndcg10");
    assertThat(measures.get("queries").asInt()).isEqualTo(2);
    assertThat(measures.get("mrr").asDouble()).isEqualTo(1.0);
  }

  @Test
  void aTableShowsTheIntervals() throws IOException {
    Run run = Run.talent("eval", set().toString(), "--without", "semantic,neighbours");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("平均准确率均值（MAP）", "区间下限", "查询 2 条");
  }

  @Test
  void titlesAreMeasuredByTheirCodes() throws IOException {
    Path titles =
        Files.writeString(
            folder.resolve("titles.csv"),
            "job_name,expected_code\n某某公司招聘焊工,6-18-02-04\n会计,2-06-03-00\n焊工,2-06-03-00\n");
    JsonNode measures = json(Run.talent("eval-titles", titles.toString(), "--without", "semantic", "--json"));

    assertThat(measures.fieldNames()).toIterable().containsExactly("titles", "top1", "top5", "major");
    assertThat(measures.get("titles").asInt()).isEqualTo(3);
    assertThat(measures.get("top1").asDouble()).isEqualTo(0.6667);
  }

  @Test
  void whatTitlesAreNotCodedByCannotBeLeftOut() {
    Run run = Run.talent("eval-titles", "titles.csv", "--without", "neighbours");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("NEIGHBOURS");
  }

  @Test
  void aSetThatIsNotThereIsNamed() {
    Run run = Run.talent("eval", folder.resolve("none").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  /** What docs/quality.md claims without the sentence models, less two hundredths. */
  @ParameterizedTest
  @CsvSource({
    "eval, avature-jobtitle-similarity/zh, map, 0.448",
    "eval, avature-jobtitle-similarity/en, map, 0.370",
    "eval-titles, csco2022/titles-dev.csv, top1, 0.422",
    "eval-titles, csco2022/titles-dev.csv, major, 0.730",
  })
  void publicSetsAreStillFoundAsWell(String command, String set, String measure, double least) throws IOException {
    Path data = Path.of(System.getProperty("talent.data", "../../shared/data"));
    assumeTrue(Files.exists(data.resolve(set)), "the public sets are not at hand (-Dtalent.data=DIR): skipped");

    JsonNode measures = json(Run.talent(command, data.resolve(set).toString(), "--without", "semantic", "--json"));

    assertThat(measures.get(measure).asDouble()).isGreaterThanOrEqualTo(least);
  }
}

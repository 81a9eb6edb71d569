package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.json.ModelJson;
import org.talentchain.model.City;

class CitySchemaTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @Test
  void thePublishedSchemasSayWhatTheRecordsSay() throws IOException {
    assertThat(published("city")).isEqualTo(new SchemaOfRecords().city());
    assertThat(published("chain")).isEqualTo(new SchemaOfRecords().chain());
  }

  @Test
  void theSampleCityIsValidAsAWholeAndAsAChain() throws IOException {
    City city =
        RosterReader.with(ReadOptions.standard()).read(List.of(Path.of("../samples/haiyang"))).city();

    assertThat(violations("city", ModelJson.write(city))).isEmpty();
    assertThat(violations("chain", ModelJson.write(city.chain()))).isEmpty();
  }

  @Test
  void aBrokenChainIsInvalidAndRefusedAlike() throws IOException {
    for (String broken :
        List.of(
            "{\"chains\":[{\"id\":\"a\"}]}",
            "{\"chains\":[],\"segments\":[]}",
            "{\"organizations\":[{\"id\":\"O1\",\"name\":\"甲公司\",\"kind\":\"enterprise\"}]}",
            "{\"teams\":[{\"id\":\"T1\",\"name\":\"甲团队\",\"capacity\":\"三家\"}]}",
            "{\"ties\":[{\"kind\":\"supplies\",\"from\":\"甲\"}]}",
            "{\"ties\":{}}")) {
      Path file = Files.writeString(folder.resolve("chain.json"), broken);

      assertThat(violations("chain", broken)).as(broken).isNotEmpty();
      assertThatThrownBy(() -> RosterReader.with(ReadOptions.standard()).read(List.of(file)))
          .as(broken)
          .isInstanceOf(RosterException.class);
    }
  }

  @Test
  void aBrokenOutlookIsInvalidAndRefusedAlike() throws IOException {
    for (String broken :
        List.of(
            "{\"forecasts\":[{\"employer\":\"甲\",\"title\":\"焊工\",\"headcount\":2,\"quarter\":\"2027Q1\"}]}",
            "{\"forecasts\":[{\"employer\":\"甲\",\"title\":\"焊工\",\"quarter\":\"2027-Q1\"}]}",
            "{\"templates\":[{\"id\":\"F1\",\"title\":\"焊工班\",\"seats\":20}]}",
            "{\"capacities\":[{\"provider\":\"甲校\",\"teachers\":2}]}",
            "{\"challenges\":[{\"id\":\"N1\",\"title\":\"难题\"}]}")) {
      String document = "{\"outlook\":" + broken + "}";
      Path file = Files.writeString(folder.resolve("city.json"), document);

      assertThat(violations("city", document)).as(broken).isNotEmpty();
      assertThatThrownBy(() -> RosterReader.with(ReadOptions.standard()).read(List.of(file)))
          .as(broken)
          .isInstanceOf(RosterException.class);
    }
  }

  @Test
  void whatIsWrittenIsValid() throws IOException {
    Files.writeString(
        folder.resolve("岗位.csv"),
        "单位名称,岗位名称,环节,学历要求,任职要求,薪资待遇,到岗时间\n"
            + "甲公司,焊工,核电,大专及以上,熟练掌握氩弧焊；持焊接与热切割作业证；2年以上工作经验,8-12k,2027-03\n");
    Files.writeString(
        folder.resolve("候选人.csv"),
        "姓名,学历,专业,技能,证书,工作经历,期望薪资\n张三,本科在读,自动化,PLC编程（熟练）,无,2020.01至今 甲厂 电工,面议\n");
    Files.writeString(folder.resolve("环节.csv"), "环节名称,所属产业链,下游环节\n核电,清洁能源,氢能\n氢能,清洁能源,\n");
    City city = RosterReader.with(ReadOptions.standard()).read(List.of(folder)).city();

    assertThat(city.positions()).hasSize(1);
    assertThat(city.candidates()).hasSize(1);
    assertThat(violations("city", ModelJson.write(city))).isEmpty();
  }

  @Test
  void whatIsNotOfTheModelIsInvalid() throws IOException {
    assertThat(violations("city", "{\"candidates\":[{\"id\":\"C1\"}]}")).isNotEmpty();
    assertThat(violations("city", "{\"people\":[]}")).isNotEmpty();
    assertThat(
            violations(
                "city",
                "{\"candidates\":[{\"id\":\"C1\",\"profile\":{\"availableFrom\":\"2026-13\"}}]}"))
        .isNotEmpty();
    assertThat(violations("city", "{\"candidates\":[{\"id\":\"C1\",\"profile\":{}}]}")).isEmpty();
  }

  private static List<Error> violations(String schema, String document) throws IOException {
    Schema published =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.writeValueAsString(published(schema)), InputFormat.JSON);
    return published.validate(document, InputFormat.JSON);
  }

  private static JsonNode published(String name) throws IOException {
    try (InputStream in =
        RosterReader.class.getResourceAsStream("schemas/" + name + ".schema.json")) {
      return JSON.readTree(in);
    }
  }
}

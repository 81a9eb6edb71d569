package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.City;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterReader;

class ConvertCommandTest {

  private static final String CANDIDATES = "编号,姓名,学历,技能\nC1,张一,大专,PLC编程、电气维修\nC2,李二,本科,\n";

  @TempDir Path folder;

  private Path rosters;

  @BeforeEach
  void writeRosters() throws IOException {
    rosters = Files.createDirectory(folder.resolve("rosters"));
    Files.writeString(rosters.resolve("a.csv"), CANDIDATES);
    Files.writeString(rosters.resolve("b.csv"), "岗位编号,单位名称,岗位名称\nP1,甲公司,电工\n");
  }

  private Run convert(Path target) {
    return Run.talent("convert", rosters.toString(), "-o", target.toString());
  }

  private static City read(Path path) {
    return RosterReader.with(ReadOptions.standard()).read(List.of(path)).city();
  }

  @ParameterizedTest
  @ValueSource(strings = {"city.xlsx", "city.json", "tables"})
  void whatIsWrittenReadsBackAsTheSameCity(String name) {
    Run run = convert(folder.resolve(name));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("候选人", "岗位").doesNotContain("未能完整写入的记录");
    assertThat(run.err()).contains(name, "请妥善保管");
    assertThat(read(folder.resolve(name))).isEqualTo(read(rosters));
  }

  @Test
  void whatATableCannotHoldIsListed() throws IOException {
    Files.delete(rosters.resolve("a.csv"));
    Files.writeString(
        rosters.resolve("resume.json"),
        """
        {"basics": {"name": "张一"}, "education": [
          {"institution": "甲大学", "area": "自动化", "studyType": "Bachelor", "endDate": "2018"},
          {"institution": "甲大学", "area": "控制工程", "studyType": "Master", "endDate": "2021"}]}
        """);

    assertThat(convert(folder.resolve("city.xlsx")).out()).contains("有 1 条记录", "未能完整写入的记录");
    assertThat(convert(folder.resolve("city.json")).out()).doesNotContain("未能完整写入的记录");
  }

  @Test
  void theRostersThemselvesAreNotWrittenOver() throws IOException {
    assertThat(convert(rosters).err()).contains("就在要读入的名册之中");
    assertThat(convert(rosters.resolve("city.xlsx")).code()).isEqualTo(2);
    assertThat(rosters).isDirectoryNotContaining("glob:**.xlsx");
  }

  @Test
  void aFolderWithFilesInItIsRefused() throws IOException {
    Path target = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(target.resolve("候选人.csv"), CANDIDATES);

    assertThat(convert(target).err()).contains("已有文件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"city.xls", "city.csv", "city.jsonl"})
  void anEndingThatCannotBeWrittenIsRefused(String name) {
    assertThat(convert(folder.resolve(name)).code()).isEqualTo(2);
    assertThat(folder.resolve(name)).doesNotExist();
  }
}

package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.chain.ChainGraph;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Tie;
import org.talentchain.model.TieKind;

/** What is wrong with a chain is said of the row it stands in, and never ends in a stack trace. */
class ChainFindingsTest {

  @TempDir Path folder;

  @BeforeEach
  void chain() throws IOException {
    table("环节.csv", "环节名称,所属产业链,下游环节\n核电,清洁能源,氢能\n氢能,清洁能源,储能\n储能,清洁能源,\n");
    table(
        "单位.csv",
        "单位编号,单位名称,链上角色,所属环节\nO1,甲公司,骨干企业,核电\nO2,乙学院,院校,\nO3,丙公司,骨干企业,氢能\n");
    table("院士团队.csv", "团队编号,团队名称,依托单位,所属环节,研究方向\nT1,丁院士团队,乙学院,核电,核安全分析\n");
  }

  @Test
  void segmentsThatFeedEachOtherInACircleAreSaidSoAndTheRestIsKept() throws IOException {
    table("环节.csv", "环节名称,所属产业链,下游环节\n核电,清洁能源,氢能\n氢能,清洁能源,储能\n储能,清洁能源,核电\n");

    RosterReading reading = read();

    assertThat(reading.findings())
        .extracting(Finding::kind, finding -> finding.source().file(), finding -> finding.source().row())
        .containsExactly(tuple(FindingKind.CHAIN_CYCLE, "环节.csv", 4));
    assertThat(ChainGraph.of(reading.city().chain(), List.of())).isNotNull();
  }

  @Test
  void aChainAsLongAsAnyIsReadToItsEnd() throws IOException {
    StringBuilder rows = new StringBuilder("环节名称,所属产业链,下游环节\n");
    for (int i = 1_000; i > 0; i--) {
      rows.append("环节").append(i).append(",长链,环节").append(i + 1).append('\n');
    }
    table("环节.csv", rows + "环节1001,长链,环节1\n核电,长链,\n氢能,长链,\n");

    assertThat(read().findings()).extracting(Finding::kind).containsExactly(FindingKind.CHAIN_CYCLE);
  }

  @Test
  void anEnterpriseWithoutASegmentIsNamedASchoolMayHaveNone() throws IOException {
    table("单位.csv", "单位名称,链上角色,所属环节\n甲公司,骨干企业,\n乙学院,院校,\n丙公司,骨干企业,氢能\n");

    assertThat(read().findings())
        .extracting(Finding::kind, Finding::value, finding -> finding.source().row())
        .containsExactly(tuple(FindingKind.ENTERPRISE_WITHOUT_SEGMENT, "甲公司", 2));
  }

  @Test
  void twoOrganizationsOfOneNameAreToldApartByTheirIds() throws IOException {
    table(
        "单位.csv",
        "单位编号,单位名称,链上角色,所属环节\nO1,甲公司,骨干企业,核电\nO2,乙学院,院校,\nO3,甲公司,骨干企业,氢能\n");

    Finding finding = read().findings().get(0);

    assertThat(finding.source().row()).isEqualTo(4);
    assertThat(finding.message(Locale.CHINA))
        .isEqualTo("单位“甲公司”与第2行的单位（编号“O1”）同名，其他表中按名称提到时都算作前者");
  }

  @Test
  void tiesThatCannotBeAreRejectedWhereTheyStand() throws IOException {
    table(
        "合作关系.csv",
        "甲方,关系类型,乙方\n甲公司,供应,丙公司\n甲公司,供应,甲公司\n甲公司,供应,丙公司\n乙学院,联合办学,甲公司\n"
            + "甲公司,联合办学,乙学院\n丁院士团队,供应,甲公司\n戊公司,供应,甲公司\n甲公司,院士工坊,丁院士团队\n");

    RosterReading reading = read();

    assertThat(reading.findings())
        .extracting(Finding::kind, finding -> finding.source().row(), Finding::arguments)
        .containsExactly(
            tuple(FindingKind.TIE_TO_ITSELF, 3, List.of()),
            tuple(FindingKind.ROW_REPEATED, 4, List.of("2")),
            tuple(FindingKind.ROW_REPEATED, 6, List.of("5")),
            tuple(FindingKind.TIE_UNFIT, 7, List.of("甲公司")),
            tuple(FindingKind.REFERENCE_UNKNOWN, 8, List.of("甲方")));
    assertThat(reading.city().chain().ties())
        .containsExactly(
            new Tie(TieKind.SUPPLIES, "O1", "O3"),
            new Tie(TieKind.COOPERATES, "O2", "O1"),
            new Tie(TieKind.HOSTS_WORKSHOP, "O1", "T1"));
    assertThat(reading.tables())
        .filteredOn(table -> table.kind() == RosterKind.TIES)
        .extracting(TableReport::rows)
        .containsExactly(new RowCounts(8, 3, 0, 5));
  }

  private void table(String name, String rows) throws IOException {
    Files.writeString(folder.resolve(name), rows);
  }

  private RosterReading read() {
    return RosterReader.with(ReadOptions.standard()).read(List.of(folder));
  }
}

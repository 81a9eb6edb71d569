package org.talentchain.benchmarks.city;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the sample city plans: academician teams and challenges, forecasts, class templates and
 * capacities.
 */
final class OutlookSheets {

  private final Ingredients city;

  OutlookSheets(Ingredients city) {
    this.city = city;
  }

  void write(Path folder) throws IOException {
    writeTeams(folder);
    writeForecasts(folder);
    writeTemplates(folder);
  }

  void writeTeams(Path folder) throws IOException {
    List<String> teams = List.of("团队编号", "团队名称", "依托单位", "所属环节", "研究方向", "代表成果", "可对接企业数");
    List<String> challenges = List.of("难题编号", "发榜单位", "难题名称", "对应环节", "技术方向", "难题描述", "拟投入资金", "完成时限");
    SampleWorkbook.write(
        folder.resolve("院士团队与技术难题.xlsx"),
        book -> {
          new RosterSheet(book.newWorksheet("院士团队"))
              .widths(9, 28, 28, 20, 50, 52, 12)
              .title("海阳市重点产业链院士团队名录", teams.size())
              .header(teams)
              .rows(numbered("YS", city.teams));
          new RosterSheet(book.newWorksheet("揭榜挂帅"))
              .widths(9, 30, 40, 10, 44, 56, 12, 12)
              .title("2027年度企业技术难题“揭榜挂帅”榜单", challenges.size())
              .header(challenges)
              .rows(numbered("NT", city.challenges));
        });
  }

  private void writeForecasts(Path folder) throws IOException {
    List<String> headers =
        List.of("单位名称", "岗位（工种）", "环节", "人才层次", "学历要求", "技能要求", "技能等级", "持证要求", "需求人数", "需求季度");
    SampleWorkbook.write(
        folder.resolve("用工需求预测.xlsx"),
        book -> {
          new RosterSheet(book.newWorksheet("2027-2028年"))
              .widths(30, 20, 10, 16, 12, 40, 14, 36, 9, 16)
              .title("重点产业链企业用工需求预测表（2027年一季度至2028年二季度）", headers.size())
              .header(headers)
              .rows(city.forecasts);
        });
  }

  private void writeTemplates(Path folder) throws IOException {
    List<String> templates =
        List.of(
            "方案编号", "班名", "对应环节", "培养技能", "取得证书", "报名条件", "最低开班人数", "学额", "培训周期", "学时",
            "开班费（万元）", "生均费用（元）");
    List<String> capacities = List.of("院校/基地", "可开班型", "可同时开班数", "实训教师", "可容纳人数", "起止日期");
    SampleWorkbook.write(
        folder.resolve("定制班方案与培训资源.xlsx"),
        book -> {
          new RosterSheet(book.newWorksheet("定制班方案"))
              .widths(9, 20, 10, 52, 40, 32, 13, 7, 10, 7, 14, 14)
              .title("人才定制班可开班型一览表", templates.size())
              .header(templates)
              .rows(numbered("FA", city.templates));
          new RosterSheet(book.newWorksheet("培训资源"))
              .widths(28, 64, 13, 10, 12, 26)
              .title("院校和实训基地培训资源表", capacities.size())
              .header(capacities)
              .rows(listed(city.capacities));
        });
  }

  private static List<List<String>> numbered(String prefix, List<List<String>> rows) {
    List<List<String>> numbered = new ArrayList<>();
    for (List<String> row : listed(rows)) {
      List<String> values = new ArrayList<>(row);
      values.add(0, String.format("%s%02d", prefix, numbered.size() + 1));
      numbered.add(values);
    }
    return numbered;
  }

  /** Lists as people write them. */
  private static List<List<String>> listed(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(value -> value.replace("|", "、")).toList())
        .toList();
  }
}

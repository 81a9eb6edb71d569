package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five people at two booths: C1 to C3 fit P1, C4 and C5 fit P2. */
class TimetableCommandTest {

  private static final String CANDIDATES =
      """
      编号,姓名,电话,学历,专业,技能,技能等级
      C1,张一,13800138001,大专,机电一体化技术,PLC编程、电气维修,电工高级工
      C2,李二,13800138002,大专,机电一体化技术,PLC编程、电气维修,电工高级工
      C3,王三,13800138003,大专,机电一体化技术,PLC编程、电气维修,电工高级工
      C4,赵四,13800138004,大专,会计,财务分析,
      C5,孙五,13800138005,大专,会计,财务分析,
      """;

  private static final String POSITIONS =
      """
      岗位编号,单位名称,展位号,岗位名称,招聘人数,学历要求,技能要求
      P1,东岸航天发射有限公司,A01,"电气维修技术员,驻外;海上发射平台设备维护与点检方向",3,大专及以上,PLC编程、电气维修
      P2,蓝湾核电检修有限公司,A02,会计,2,大专及以上,财务分析
      """;

  @TempDir static Path folder;

  private static Path candidates;
  private static Path positions;

  @BeforeAll
  static void writeRosters() throws IOException {
    candidates = file("候选人.csv", CANDIDATES);
    positions = file("岗位.csv", POSITIONS);
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run timetable(String... options) {
    List<String> all =
        new ArrayList<>(
            List.of("timetable", candidates.toString(), positions.toString(), "--as-of", "2026-11-25"));
    all.addAll(List.of(options));
    return Run.talent(all.toArray(String[]::new));
  }

  private static List<String> csv(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--format", "csv"));
    Run run = timetable(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().lines().toList();
  }

  private static String line(List<String> lines, String candidate) {
    return lines.stream().filter(line -> line.contains(candidate)).findFirst().orElseThrow();
  }

  @Test
  void everyInvitationGetsATimeAndFewestSlotsAreUsed() {
    Run run = timetable("-o", folder.resolve("a.xlsx").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("面试 5 场，已安排 5 场，未能安排 0 场", "共用 3 个时段，已是最少", "a.xlsx");
  }

  @Test
  void namesAreMaskedUnlessAskedFor() {
    assertThat(String.join("\n", csv())).contains("张*", "138****8001").doesNotContain("张一", "13800138001");
    assertThat(String.join("\n", csv("--show-pii"))).contains("张一", "13800138001");
  }

  @Test
  void twoRunsGiveTheSameWorkbook() throws IOException {
    Path one = folder.resolve("one.xlsx");
    Path two = folder.resolve("two.xlsx");
    timetable("-o", one.toString());
    timetable("-o", two.toString(), "--threads", "3");
    assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
  }

  @Test
  void pinIsKeptAndMovesOnlyWhoIsInTheWay() throws IOException {
    Path before = folder.resolve("before.csv");
    assertThat(timetable("-o", before.toString()).code()).isZero();
    List<String> was = Files.readAllLines(before);
    Path pins = file("pins.csv", "候选人编号,岗位编号,开始\nC1,P1,14:00\n");
    List<String> now = csv("--pins", pins.toString(), "--keep", before.toString());
    assertThat(line(now, "C1")).startsWith("14:00,14:15").contains("已锁定");
    for (String other : List.of("C2", "C3", "C4", "C5")) {
      assertThat(line(now, other)).isEqualTo(line(was, other));
    }
  }

  @Test
  void contradictingPinsAreNamedOrReleased() throws IOException {
    Path pins = file("against.csv", "candidate,position,start\nC4,P2,10:00\nC1,P1,09:30\nC2,P1,09:30\n");
    Run run = timetable("--pins", pins.toString(), "--format", "csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("C1·P1 09:30；C2·P1 09:30", "超过展位的同时面试数").doesNotContain("C4");
    assertThat(timetable("--pins", pins.toString(), "--release-pins", "--format", "csv").err())
        .contains("已放开锁定 C2·P1 09:30");
    List<String> released = csv("--pins", pins.toString(), "--release-pins");
    assertThat(line(released, "C1")).startsWith("09:30").contains("已锁定");
    assertThat(line(released, "C2")).doesNotContain("已锁定");
  }

  @Test
  void hallsLengthsAndAbsencesAreFollowed() throws IOException {
    Path halls = file("halls.csv", "单位,展厅,同时面试数\nA01,东厅,2\n蓝湾核电检修有限公司,西厅,\n");
    Path lengths = file("lengths.csv", "岗位编号,分钟\nP2,40\n");
    Path absences = file("absences.csv", "候选人编号,开始,结束\nC5,9:00,10：00\n");
    List<String> lines =
        csv("--halls", halls.toString(), "--lengths", lengths.toString(), "--absences", absences.toString());
    assertThat(line(lines, "C4")).startsWith("09:00,09:40,西厅,A02");
    assertThat(line(lines, "C5")).startsWith("10:00,10:40,西厅,A02");
    assertThat(lines).filteredOn(line -> line.startsWith("09:00,09:15,东厅")).hasSize(2);
  }

  @Test
  void whatFindsNoTimeIsListedWithItsReason() {
    List<String> lines = csv("--open", "09:00-09:30");
    assertThat(lines).hasSize(6);
    assertThat(lines.get(5)).startsWith(",,").contains("展位各时段已满");
  }

  @Test
  void valueThatCannotBeUsedIsRefusedWithItsPlace() throws IOException {
    Path pins = file("wrong.csv", "候选人编号,岗位编号,开始\nC1,P1,上午\n");
    Run run = timetable("--pins", pins.toString(), "--format", "csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("“wrong.csv”第 2 行“开始”的内容“上午”不可用");
    Path bare = file("bare.csv", "候选人编号,开始\nC1,9:00\n");
    assertThat(timetable("--pins", bare.toString()).err()).contains("“bare.csv”中没有所需的列", "岗位编号");
    assertThat(timetable("--open", "9-11").err()).contains("开放时间“9-11”");
  }

  @Test
  void pinOfSomebodyNotInvitedIsRefused() throws IOException {
    Path pins = file("uninvited.csv", "候选人编号,岗位编号,开始\nC4,P1,9:00\n");
    Run run = timetable("--pins", pins.toString(), "--format", "csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("C4", "P1", "不在邀约之列");
  }

  @Test
  void calendarReadsBackLineByLine() throws IOException {
    Path halls = file("halls2.csv", "booth,hall\nA01,\"东厅, 一层\"\n");
    Path target = folder.resolve("fair.ics");
    String[] options = {"--date", "2026-12-05", "--halls", halls.toString(), "-o", target.toString()};
    assertThat(timetable(options).code()).isZero();
    String text = Files.readString(target);
    List<Map<String, String>> events = events(text);
    assertThat(events).hasSize(5);
    assertThat(events).extracting(event -> event.get("UID")).doesNotHaveDuplicates();
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.get("DTSTAMP")).isEqualTo("20261125T000000Z");
              assertThat(event.get("DTSTART;TZID=Asia/Shanghai")).matches("20261205T09[0-3][05]00");
            });
    assertThat(events)
        .filteredOn(event -> event.get("DESCRIPTION").contains("候选人编号 C1"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.get("SUMMARY"))
                  .isEqualTo("面试：电气维修技术员\\,驻外\\;海上发射平台设备维护与点检方向（张*）");
              assertThat(event.get("LOCATION")).isEqualTo("东厅\\, 一层 展位 A01");
            });
    assertThat(timetable(options).code()).isZero();
    assertThat(Files.readString(target)).isEqualTo(text);
  }

  /** Reads a calendar as RFC 5545 says, and refuses what it does not allow. */
  private static List<Map<String, String>> events(String text) {
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    List<Map<String, String>> events = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : text.replace("\r\n ", "").split("\r\n")) {
      String name = line.substring(0, line.indexOf(':'));
      String value = line.substring(line.indexOf(':') + 1);
      if (name.equals("BEGIN")) {
        open.add(value);
        if (value.equals("VEVENT")) {
          events.add(new HashMap<>());
        }
      } else if (name.equals("END")) {
        assertThat(open.remove(open.size() - 1)).isEqualTo(value);
      } else if (open.get(open.size() - 1).equals("VEVENT")) {
        assertThat(events.get(events.size() - 1).put(name, value)).as(name).isNull();
      }
    }
    assertThat(open).isEmpty();
    assertThat(text).contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n", "VERSION:2.0\r\n");
    return events;
  }

  @Test
  void englishIsSpokenWhenAskedFor() {
    Run run = timetable("--lang", "en", "--format", "text");
    assertThat(run.out()).startsWith("Timetable of interviews").contains("By booth", "Starts");
  }
}

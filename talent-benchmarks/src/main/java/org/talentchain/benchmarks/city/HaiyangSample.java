package org.talentchain.benchmarks.city;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.talentchain.benchmarks.city.Ingredients.Firm;
import org.talentchain.benchmarks.city.Ingredients.Trade;
import org.talentchain.model.ChainDescription;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterReader;
import org.talentchain.roster.file.DatedWorkbook;

/**
 * Writes the sample city, {@code samples/haiyang}: fictional people and enterprises of a coastal city with
 * two chains, in rosters as untidy as real ones. The same every time.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.city.HaiyangSample samples/haiyang}</pre>
 */
public final class HaiyangSample {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final Ingredients city = new Ingredients();
  private final Dice dice = new Dice(20261125);
  private final People people = new People(city, dice);
  private final Openings openings = new Openings(dice);
  private final OutlookSheets outlook = new OutlookSheets(city);
  private final Path folder;

  private HaiyangSample(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments.length == 0 ? "samples/haiyang" : arguments[0]));
  }

  /** Writes all files of the sample into a folder. */
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    HaiyangSample sample = new HaiyangSample(folder);
    sample.writeCandidates();
    sample.writeGraduates();
    sample.writePositions();
    sample.writeClasses();
    sample.writeChain();
    sample.outlook.write(folder);
  }

  /** The chain of the sample city, as read from its file. */
  static ChainDescription chain() {
    try {
      Path folder = Files.createTempDirectory("talent-chain");
      HaiyangSample sample = new HaiyangSample(folder);
      sample.writeChain();
      sample.outlook.writeTeams(folder);
      ChainDescription chain = RosterReader.with(ReadOptions.standard()).read(List.of(folder)).city().chain();
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      return chain;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void workbook(String name, DatedWorkbook.Content content) throws IOException {
    SampleWorkbook.write(folder.resolve(name), content);
  }

  private void writeCandidates() throws IOException {
    List<List<String>> skilled = some(city.skilled, 0.7, people::worker);
    List<List<String>> educated = some(city.educated, 0.75, people::worker);
    spoil(skilled);
    workbook(
        "候选人-求职登记表.xlsx",
        book -> {
          candidateSheet(book, "技能人才", dice.some(skilled, skilled.size()));
          candidateSheet(book, "高学历人才", dice.some(educated, educated.size()));
          leaderSheet(book);
        });
  }

  /** This share of the people of each trade. */
  private static List<List<String>> some(
      List<Trade> trades, double share, Function<Trade, List<String>> person) {
    List<List<String>> rows = new ArrayList<>();
    for (Trade trade : trades) {
      for (int i = 0; i < Math.round(trade.count() * share); i++) {
        rows.add(person.apply(trade));
      }
    }
    return rows;
  }

  private static void candidateSheet(Workbook book, String name, List<List<String>> rows) {
    new RosterSheet(book.newWorksheet(name))
        .widths(9, 8, 5, 10, 13, 10, 18, 20, 11, 14, 11, 26, 46, 60, 8, 14, 14, 11, 11, 11, 12)
        .title("2026年海阳市秋季双选会求职登记表（" + name + "）", People.HEADERS.size())
        .header(People.HEADERS)
        .rows(rows);
  }

  /**
   * What goes wrong in every roster: the same person twice, no name, a date that cannot be, nothing but an
   * id.
   */
  private static void spoil(List<List<String>> rows) {
    rows.add(rows.get(10));
    List<String> nameless = new ArrayList<>(rows.get(20));
    nameless.set(0, "HY09001");
    nameless.set(1, "");
    rows.add(nameless);
    List<String> impossible = new ArrayList<>(rows.get(30));
    impossible.set(0, "HY09002");
    impossible.set(1, "于海");
    impossible.set(8, "2019年13月");
    rows.add(impossible);
    List<String> empty = new ArrayList<>(Collections.nCopies(rows.get(0).size(), ""));
    empty.set(0, "HY09003");
    empty.set(1, "宋星");
    rows.add(empty);
    List<String> unreadable = new ArrayList<>(rows.get(40));
    unreadable.set(0, "HY09004");
    unreadable.set(1, "田一鸣");
    unreadable.set(17, "8-10");
    rows.add(unreadable);
  }

  private void leaderSheet(Workbook book) {
    List<String> headers =
        List.of("编号", "姓名", "人才层次", "学历", "专业", "职称", "荣誉称号", "技能特长", "意向产业链", "意向岗位", "工作年限");
    RosterSheet sheet =
        new RosterSheet(book.newWorksheet("领军人才与院士团队"))
            .widths(9, 8, 14, 8, 20, 14, 18, 46, 12, 26, 8)
            .title("海阳市重点产业链高层次人才意向表", headers.size())
            .header(headers);
    for (int i = 0; i < city.leaders.size(); i++) {
      List<String> leader = city.leaders.get(i);
      sheet.row(
          List.of(
              String.format("LT%03d", i + 1),
              people.name(),
              leader.get(0),
              leader.get(3),
              leader.get(4),
              leader.get(7),
              leader.get(5),
              leader.get(6).replace("|", "（精通）、") + "（精通）",
              leader.get(2),
              leader.get(1),
              dice.between(15, 32) + "年"));
    }
  }

  /** A school exports its graduates from its own system: csv in GB18030, divided by commas. */
  private void writeGraduates() throws IOException {
    List<List<String>> rows = some(city.skilled, 0.25, people::graduate);
    rows.addAll(some(city.educated, 0.2, people::graduate));
    String text =
        dice.some(rows, rows.size()).stream().map(HaiyangSample::csvLine).collect(Collectors.joining());
    Files.write(folder.resolve("2027届毕业生名单.csv"), (csvLine(People.HEADERS) + text).getBytes(GB18030));
  }

  private static String csvLine(List<String> values) {
    return values.stream()
            .map(value -> value.contains(",") ? "\"" + value + "\"" : value)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private void writePositions() throws IOException {
    List<List<String>> aerospace = new ArrayList<>();
    List<List<String>> energy = new ArrayList<>();
    for (Firm firm : city.employers()) {
      for (String trade : firm.trades()) {
        (firm.booth().startsWith("A") ? aerospace : energy).add(openings.opening(firm, city.trade(trade)));
      }
    }
    aerospace.add(leading("东方星海航天发射服务有限公司", "P9001", "海上发射技术总师", "海上发射", "发射流程设计、地面发控系统、系统工程"));
    aerospace.add(leading("海阳凌霄火箭科技有限公司", "P9002", "火箭总体技术院士团队带头人", "火箭产研", "火箭总体设计、弹道设计、系统工程"));
    energy.add(leading("胶东核能发电有限公司", "P9003", "先进核能院士团队带头人", "核电", "反应堆物理、热工水力分析、核安全分析"));
    energy.add(leading("海阳氢舟氢能科技有限公司", "P9004", "制氢装备首席专家", "氢能", "电解水制氢、电解槽设计、氢气安全"));
    aerospace.add(rare("东方星海航天发射服务有限公司", "P9005", "液氢加注操作员", "海上发射", "4", "液氢加注", "危险化学品安全作业证"));
    aerospace.add(rare("烟台天枢火箭动力有限公司", "P9006", "氦质谱检漏工", "火箭产研", "3", "氦质谱检漏", ""));
    energy.add(rare("胶东核能发电有限公司", "P9007", "装卸料机操作员", "核电", "4", "装卸料机操作", ""));
    energy.add(rare("海阳瀚风海上风电运维有限公司", "P9008", "水下机器人操作员", "风电", "3", "水下机器人操作", "船员基本安全培训合格证"));
    workbook(
        "用人单位岗位需求汇总.xlsx",
        book -> {
          new RosterSheet(book.newWorksheet("航空航天"))
              .widths(6, 26, 9, 20, 11, 9, 18, 28, 60, 18, 20, 12)
              .title("2026年海阳市秋季双选会岗位需求汇总表（航空航天产业链）", Openings.HEADERS.size())
              .header(Openings.HEADERS)
              .rowsMergedBy(1, aerospace);
          new RosterSheet(book.newWorksheet("清洁能源"))
              .widths(6, 26, 9, 20, 11, 9, 18, 28, 60, 18, 20, 12)
              .title("2026年海阳市秋季双选会岗位需求汇总表（清洁能源产业链）", Openings.HEADERS.size())
              .groupedHeader(
                  List.of("", "", "岗位信息", "岗位信息", "岗位信息", "岗位信息", "岗位要求", "岗位要求", "岗位要求", "待遇", "待遇", "待遇"),
                  Openings.HEADERS)
              .rowsMergedBy(1, energy);
        });
  }

  private List<String> leading(String firm, String id, String title, String segment, String skills) {
    return List.of(
        "",
        firm,
        id,
        title,
        segment,
        "1",
        "博士",
        "不限",
        "精通" + skills + "；正高级职称优先；10年以上工作经验。",
        "年薪80-120万",
        "海阳市",
        "2027年3月");
  }

  /** A position for a skill that nobody in the city has and that a class could teach. */
  private List<String> rare(
      String firm, String id, String title, String segment, String places, String skill, String licence) {
    return List.of(
        "",
        firm,
        id,
        title,
        segment,
        places,
        "大专及以上",
        "不限",
        "熟练掌握" + skill + (licence.isEmpty() ? "。" : "；须持" + licence + "。"),
        "9000-13000元/月",
        "海阳市",
        "2027年9月");
  }

  private void writeClasses() throws IOException {
    List<String> headers =
        List.of("班级编号", "班名", "承办单位", "对应环节", "定向单位", "培养技能", "取得证书", "报名条件", "学额", "开班时间", "结业时间", "费用");
    workbook(
        "人才定制班.xlsx",
        book -> {
          RosterSheet sheet =
              new RosterSheet(book.newWorksheet("定制班"))
                  .widths(9, 20, 22, 10, 44, 50, 40, 16, 7, 13, 13, 10)
                  .title("2026-2027年度人才定制班（订单班）开班计划", headers.size())
                  .header(headers);
          for (int i = 0; i < city.classes.size(); i++) {
            List<String> values = new ArrayList<>(city.classes.get(i));
            values.add(0, String.format("B%02d", i + 1));
            values.set(4, values.get(4).replace("|", "、"));
            sheet.row(values);
          }
        });
  }

  private void writeChain() throws IOException {
    workbook(
        "产业链单位.xlsx",
        book -> {
          RosterSheet units =
              new RosterSheet(book.newWorksheet("单位"))
                  .widths(30, 14, 14, 30, 12, 22, 8)
                  .header(List.of("单位名称", "简称", "链上角色", "所属环节", "单位性质", "所在地", "展位号"));
          for (Firm firm : city.firms) {
            units.row(
                List.of(
                    firm.name(),
                    firm.alias(),
                    firm.kind(),
                    String.join("、", firm.segments()),
                    firm.nature(),
                    firm.place(),
                    firm.booth()));
          }
          RosterSheet segments =
              new RosterSheet(book.newWorksheet("环节"))
                  .widths(12, 12, 24, 14, 16, 24)
                  .header(List.of("环节编号", "环节名称", "英文名称", "所属产业链", "产业链英文名称", "下游环节"));
          for (String segment : SEGMENTS) {
            segments.row(List.of(segment.split(",", -1)));
          }
          new RosterSheet(book.newWorksheet("合作关系"))
              .widths(14, 30, 30)
              .header(List.of("关系类型", "甲方", "乙方"))
              .rows(city.ties);
        });
  }

  private static final List<String> SEGMENTS =
      List.of(
          "parts,配套集成,supporting integration,航空航天,aerospace,火箭产研、卫星应用",
          "rockets,火箭产研,rocket R&D and production,航空航天,aerospace,海上发射",
          "launch,海上发射,sea launch,航空航天,aerospace,卫星应用",
          "satellites,卫星应用,satellite applications,航空航天,aerospace,",
          "nuclear,核电,nuclear power,清洁能源,clean energy,氢能",
          "wind,风电,wind power,清洁能源,clean energy,氢能、储能",
          "solar,光伏,solar power,清洁能源,clean energy,氢能、储能",
          "hydrogen,氢能,hydrogen,清洁能源,clean energy,储能",
          "storage,储能,energy storage,清洁能源,clean energy,");
}

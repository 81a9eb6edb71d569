package org.talentchain.benchmarks.city;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.talentchain.benchmarks.city.Ingredients.Firm;
import org.talentchain.benchmarks.city.Ingredients.Trade;

/** Makes up people, each with a life that holds together: age, schooling, years in the trade, level and wage. */
final class People {

  static final List<String> HEADERS =
      List.of(
          "编号", "姓名", "性别", "出生年月", "联系电话", "文化程度", "所学专业", "毕业院校", "毕业时间", "技能等级",
          "职称", "证书", "技能特长", "工作经历", "工作年限", "现居住地", "意向岗位", "期望薪资(元/月)", "意向地区",
          "意向产业链", "到岗时间");

  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范";
  private static final String GIVEN = "海洋航宇星辰启明志远建国永强文博晓东雨桐思源浩然子涵一鸣佳宁欣怡立新春华秋实景行嘉禾若水云帆致远清源正阳";
  static final List<String> TRADE_SCHOOLS =
      List.of("烟台海岬职业学院", "海阳东岸技师学院", "威海远帆职业技术学院", "海阳凤栖职业中等专业学校", "莱阳梨乡技工学校", "青岛湾畔职业技术学院", "潍坊鸢都技师学院");
  static final List<String> UNIVERSITIES =
      List.of("胶东理工大学", "齐鲁海洋大学", "北方航天大学", "松江工程大学", "渤海科技大学", "江淮能源大学", "关中电力大学");
  static final List<String> OTHER_EMPLOYERS =
      List.of("青岛湾港机械有限公司", "莱阳恒力机电有限公司", "乳山金海湾船业有限公司", "烟台栖霞精工厂", "潍坊鸢飞动力有限公司", "威海蓝港电子有限公司",
          "济南泉城重工有限公司",
          "即墨汽车零部件厂", "江苏沿江风电服务有限公司", "西安秦川精密制造有限公司");
  private static final List<String> HOMES =
      List.of("海阳市", "海阳", "海阳市方圆街道", "海阳市东村街道", "莱阳市", "乳山市", "烟台市", "烟台莱山区", "莱西市", "即墨区", "青岛市", "威海市", "潍坊市", "栖霞市");

  private final Ingredients city;
  private final Dice dice;
  private final Spellings spell;
  private final YearMonth now = YearMonth.of(2026, 11);
  private int number;

  People(Ingredients city, Dice dice) {
    this.city = city;
    this.dice = dice;
    this.spell = new Spellings(dice);
  }

  /** Somebody at work in the trade, in the order of {@link #HEADERS}. */
  List<String> worker(Trade trade) {
    int years = Math.max(0, dice.between(-1, 16) - dice.between(0, 4));
    int schooling = trade.degree() == 0 ? 20 : trade.degree() == 50 ? 22 : trade.degree() == 60 ? 25 : 28;
    YearMonth graduated = now.minusMonths(12L * years + dice.between(3, 8)).withMonth(trade.degree() == 0 ? 6 : 7);
    YearMonth born = graduated.minusMonths(12L * schooling + dice.between(0, 14));
    int wage = (int) (trade.wage() * (0.85 + 0.025 * Math.min(years, 12)));
    return row(
        trade,
        born,
        education(trade),
        school(trade),
        spell.month(graduated),
        trade.degree() == 0 ? grade(trade, years) : "",
        trade.degree() == 0 ? "" : title(years),
        licences(trade),
        skills(trade, years),
        career(trade, graduated, years),
        years == 0 ? dice.one("应届", "0", "无") : years + dice.one("年", "", "年"),
        spell.hope(wage),
        dice.chance(0.6) ? dice.one("2026年12月", "2026-12-15", "2027-01", "2027/3/1") : "");
  }

  /** Somebody about to finish school in the summer to come. */
  List<String> graduate(Trade trade) {
    int schooling = trade.degree() == 0 ? 20 : trade.degree() == 50 ? 22 : 25;
    YearMonth graduation = YearMonth.of(2027, 6);
    return row(
        trade,
        graduation.minusMonths(12L * schooling + dice.between(0, 14)),
        trade.degree() == 0 ? dice.one("中专在读", "技校在读", "大专在读", "大专（在读）") : education(trade) + "在读",
        school(trade),
        dice.one("2027年6月", "2027届", "2027-06"),
        trade.degree() == 0 && dice.chance(0.4) ? trade.occupation() + "（中级工）" : "",
        "",
        trade.degree() == 0 ? licences(trade) : dice.one("英语六级", "英语四级", "英语六级、计算机二级", ""),
        skills(trade, 0),
        dice.chance(0.3)
            ? "2026.07-2026.09 " + dice.one(city.employers()).name() + " 实习生"
            : "",
        dice.one("应届", "应届", "0"),
        spell.hope((int) (trade.wage() * 0.8)),
        dice.one("2027年7月", "2027-07", "2027年6月"));
  }

  private List<String> row(
      Trade trade,
      YearMonth born,
      String education,
      String school,
      String graduated,
      String grade,
      String title,
      String licences,
      String skills,
      String career,
      String years,
      String hope,
      String available) {
    number++;
    return List.of(
        String.format("HY%05d", number),
        name(),
        dice.one("男", "男", "女"),
        spell.month(born),
        String.format("1990000%04d", number % 10_000),
        education,
        dice.one(trade.majors()),
        school,
        graduated,
        grade,
        title,
        licences,
        skills,
        career,
        years,
        dice.one(HOMES),
        dice.chance(0.85) ? dice.one(trade.titles()) : dice.one("操作工", "技术员", dice.one(trade.titles())),
        hope,
        places(),
        dice.chance(0.5) ? dice.one(trade.segments()) : "",
        available);
  }

  String name() {
    StringBuilder name = new StringBuilder();
    name.append(SURNAMES.charAt(dice.between(0, SURNAMES.length() - 1)));
    int given = dice.chance(0.75) ? 2 : 1;
    for (int i = 0; i < given; i++) {
      name.append(GIVEN.charAt(dice.between(0, GIVEN.length() - 1)));
    }
    return name.toString();
  }

  private String education(Trade trade) {
    return switch (trade.degree()) {
      case 0 -> dice.one("中专", "技校", "高中", "大专", "大专", "高职", "中技");
      case 50 -> dice.one("本科", "本科", "大学本科", "硕士研究生", "全日制本科");
      case 60 -> dice.one("硕士", "硕士研究生", "研究生", "本科", "博士");
      default -> dice.one("博士", "博士研究生", "硕士");
    };
  }

  private String school(Trade trade) {
    return dice.one(trade.degree() == 0 ? TRADE_SCHOOLS : UNIVERSITIES);
  }

  private String grade(Trade trade, int years) {
    if (dice.chance(0.25)) {
      return "";
    }
    String level =
        years < 3 ? dice.one("初级工", "中级工") : years < 7 ? dice.one("中级工", "高级工", "四级") : dice.one("高级工", "三级", "技师");
    return dice.chance(0.6) ? trade.occupation() + "（" + level + "）" : level;
  }

  private String title(int years) {
    return years < 2 ? "" : years < 6 ? dice.one("助理工程师", "工程师", "") : dice.one("工程师", "高级工程师", "中级");
  }

  private String licences(Trade trade) {
    List<String> held = dice.some(trade.licences(), 0.7);
    return held.isEmpty() ? dice.one("无", "", "") : spell.list(held);
  }

  private String skills(Trade trade, int years) {
    List<String> skills = new ArrayList<>(dice.some(trade.core(), years < 2 ? 0.75 : 0.92));
    skills.addAll(dice.some(trade.more(), years < 2 ? 0.2 : 0.4));
    if (skills.isEmpty()) {
      skills.add(trade.core().get(0));
    }
    return spell.list(skills.stream().map(skill -> skill + level(years)).toList());
  }

  private String level(int years) {
    if (dice.chance(0.45)) {
      return "";
    }
    if (years < 2) {
      return dice.one("（一般）", "(熟悉)", "（了解）");
    }
    return years < 8 ? dice.one("（熟练）", "(熟练)", "（中级）") : dice.one("（精通）", "（熟练）", "（高级）");
  }

  private String career(Trade trade, YearMonth graduated, int years) {
    if (years == 0) {
      return "";
    }
    YearMonth start = graduated.plusMonths(dice.between(1, 4));
    List<String> jobs = new ArrayList<>();
    while (start.isBefore(now.minusMonths(2)) && jobs.size() < 3) {
      int months = jobs.size() == 2 ? 600 : dice.between(14, 80);
      YearMonth end = start.plusMonths(months);
      boolean last = !end.isBefore(now);
      jobs.add(spell.period(start, last ? null : end) + " " + employer(trade) + " " + dice.one(trade.titles()));
      start = last ? now : end.plusMonths(dice.between(1, 4));
    }
    return String.join("；", jobs);
  }

  private String employer(Trade trade) {
    List<Firm> local = city.employers().stream().filter(firm -> firm.trades().contains(trade.id())).toList();
    return !local.isEmpty() && dice.chance(0.45) ? dice.one(local).name() : dice.one(OTHER_EMPLOYERS);
  }

  private String places() {
    return switch (dice.between(0, 5)) {
      case 0 -> "烟台、青岛";
      case 1 -> "烟台";
      case 2 -> "不限";
      case 3 -> "海阳，莱阳";
      default -> "海阳";
    };
  }
}

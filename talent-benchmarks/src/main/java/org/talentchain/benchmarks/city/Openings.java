package org.talentchain.benchmarks.city;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.benchmarks.city.Ingredients.Firm;
import org.talentchain.benchmarks.city.Ingredients.Trade;

/** Makes up positions as enterprises send them in: some in columns, some in running text. */
final class Openings {

  static final List<String> HEADERS =
      List.of(
          "序号", "单位名称", "岗位编号", "岗位名称", "产业链环节", "招聘人数", "学历要求", "专业要求", "任职要求", "薪资待遇",
          "工作地点", "到岗时间");

  private final Dice dice;
  private final Spellings spell;
  private int number;

  Openings(Dice dice) {
    this.dice = dice;
    this.spell = new Spellings(dice);
  }

  /** One position, in the order of {@link #HEADERS}. */
  List<String> opening(Firm firm, Trade trade) {
    number++;
    String segment =
        trade.segments().stream().filter(firm.segments()::contains).findFirst().orElse(firm.segments().get(0));
    int places = trade.degree() == 0 ? dice.between(2, 9) : dice.between(1, 4);
    return List.of(
        String.valueOf(number),
        firm.name(),
        String.format("P%04d", number),
        dice.one(trade.titles()),
        segment,
        dice.chance(0.04) ? "若干" : spell.headcount(places),
        education(trade),
        dice.chance(0.2) ? "不限" : String.join("、", dice.some(trade.majors(), 2)) + dice.one("", "等相关专业", "相关专业"),
        requirements(trade),
        spell.salary(trade.wage()),
        dice.chance(0.15) ? "" : firm.place(),
        dice.one("2026年12月", "2027-01-04", "2027年3月", "", "2027.2"));
  }

  private String education(Trade trade) {
    return switch (trade.degree()) {
      case 0 -> dice.one("中专及以上", "高中及以上", "大专以上", "不限", "中技及以上");
      case 50 -> dice.one("本科及以上", "本科", "全日制本科及以上", "本科（特别优秀者可放宽至大专）");
      default -> dice.one("硕士及以上", "硕士研究生及以上", "本科及以上", "研究生");
    };
  }

  private String requirements(Trade trade) {
    List<String> parts = new ArrayList<>();
    List<String> core = dice.some(trade.core(), dice.between(1, 2));
    parts.add(dice.one("熟练掌握", "精通", "掌握", "熟悉") + String.join("、", core));
    List<String> more = dice.some(trade.more(), dice.between(1, 2));
    parts.add("有" + String.join("、", more) + dice.one("经验者优先", "基础者优先"));
    if (!trade.licences().isEmpty() && dice.chance(0.7)) {
      parts.add(dice.one("持", "须持", "持有") + dice.one(trade.licences()));
    }
    if (dice.chance(0.6)) {
      parts.add(dice.one("2年以上", "1年以上", "3年及以上", "五年以上") + dice.one("相关工作经验", "同岗位工作经验"));
    }
    if (trade.degree() == 0 && !trade.occupation().isEmpty() && dice.chance(0.35)) {
      parts.add(trade.occupation() + dice.one("高级工", "中级工", "技师") + dice.one("及以上优先", "及以上", "优先"));
    }
    if (trade.degree() > 0 && dice.chance(0.2)) {
      parts.add(dice.one("中级及以上职称优先", "具有高级工程师职称者优先"));
    }
    parts.add(dice.one("吃苦耐劳，服从安排", "责任心强，有团队意识", "能适应倒班", "能适应海上作业", "沟通表达能力好"));
    if (dice.chance(0.08)) {
      parts.add(dice.one("男性，45岁以下", "限35周岁以下", "女性优先"));
    }
    if (dice.chance(0.5)) {
      return String.join("；", parts) + "。";
    }
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      numbered.append(i + 1).append("、").append(parts.get(i)).append(i + 1 < parts.size() ? "；" : "。");
    }
    return numbered.toString();
  }
}

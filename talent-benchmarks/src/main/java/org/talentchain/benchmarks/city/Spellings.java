package org.talentchain.benchmarks.city;

import java.time.YearMonth;
import java.util.List;

/** The many ways in which people write the same thing into a roster. */
final class Spellings {

  private final Dice dice;

  Spellings(Dice dice) {
    this.dice = dice;
  }

  String month(YearMonth month) {
    int year = month.getYear();
    int number = month.getMonthValue();
    return switch (dice.between(0, 4)) {
      case 0 -> year + "." + two(number);
      case 1 -> year + "年" + number + "月";
      case 2 -> year + "/" + number;
      default -> year + "-" + two(number);
    };
  }

  String period(YearMonth from, YearMonth to) {
    String until = to == null ? dice.one("至今", "至今", "现在") : month(to);
    return month(from) + dice.one("-", "至", "—", "~") + until;
  }

  /** A range around a monthly wage. */
  String salary(int wage) {
    int low = Math.round(wage * 0.9f / 500) * 500;
    int high = Math.round(wage * 1.25f / 500) * 500;
    return switch (dice.between(0, 9)) {
      case 0 -> "面议";
      case 1 -> thousands(low) + "-" + thousands(high) + "K·13薪";
      case 2 -> thousands(low) + "k-" + thousands(high) + "k";
      case 3 -> "年薪" + ten(low * 12) + "-" + ten(high * 12) + "万";
      case 4 -> thousands(low) + "千-" + ten(high) + "万";
      case 5 -> low + "～" + high;
      default -> low + "-" + high + dice.one("元/月", "元", "元/月");
    };
  }

  /** What somebody hopes to earn; the header says 元/月. */
  String hope(int wage) {
    int low = Math.round(wage * (0.8f + dice.between(0, 30) / 100f) / 500) * 500;
    return switch (dice.between(0, 5)) {
      case 0 -> "面议";
      case 1 -> low + "以上";
      case 2 -> low + "-" + (low + 1500);
      case 3 -> thousands(low) + "K";
      default -> String.valueOf(low);
    };
  }

  String headcount(int places) {
    return switch (dice.between(0, 7)) {
      case 0 -> places + "人";
      case 1 -> places + "名";
      case 2 -> places > 1 ? places - 1 + "-" + places + "人" : "1";
      default -> String.valueOf(places);
    };
  }

  String list(List<String> items) {
    return String.join(dice.one("、", "、", "，", ";", "；"), items);
  }

  private static String thousands(int yuan) {
    return plain(yuan / 1000.0);
  }

  private static String ten(int yuan) {
    return plain(Math.round(yuan / 1000.0) / 10.0);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}

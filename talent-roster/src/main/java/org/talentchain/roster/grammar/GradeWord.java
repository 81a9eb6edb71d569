package org.talentchain.roster.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;

/**
 * The word in a compact text that names a vocational skill level (高级工, 职业资格三级, 焊工(高级)) or a professional
 * title (高级工程师). The longest word counts, so 高级工程师 is never 高级工. The official number runs downwards: 三级
 * is 高级工; it counts only beside 职业, 技能, 工 or alone in brackets, not in 计算机二级.
 *
 * @param start where it starts
 * @param end where it ends
 * @param skillLevel when it is a skill level
 * @param title when it is a title
 */
record GradeWord(int start, int end, @Nullable SkillLevel skillLevel, @Nullable TitleLevel title) {

  private static final Vocabulary<SkillLevel> SKILL_LEVELS =
      Vocabulary.ofEnum("skill-level.csv", SkillLevel.class);
  private static final Vocabulary<TitleLevel> TITLES = Vocabulary.ofEnum("title-level.csv", TitleLevel.class);

  private static final String NUMBER = "([一二三四五1-5])级";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:国家)?(?:职业)?(?:技能|资格|技能等级|职业资格|等级)+(?:证书)?[(]?"
              + NUMBER
              + "[)]?|(?<=工|员|师|手)[(/]?"
              + NUMBER
              + "[)]?");
  private static final Pattern SHORT =
      Pattern.compile("(?<=工|员)[(/]?([初中高])级?[)]?(?=证|$|[/)])|([初中高])级(?=.{1,6}工(?!程))");
  private static final Pattern ALONE =
      Pattern.compile("(?:国家)?(?:职业)?(?:技能|资格|技能等级|职业资格)?(?:" + NUMBER + "|([初中高])级)(?:证书?)?");
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("(?:及?以上)?(?:专业)?(?:技术)?(?:职称|资格|职务|任职资格)?(?:证书?)?(?:[(（/].*)?");
  private static final Map<String, SkillLevel> NUMBERS =
      Map.of(
          "一", SkillLevel.SENIOR_TECHNICIAN,
          "二", SkillLevel.TECHNICIAN,
          "三", SkillLevel.SENIOR,
          "四", SkillLevel.INTERMEDIATE,
          "五", SkillLevel.JUNIOR);
  private static final Map<String, SkillLevel> STEPS =
      Map.of("初", SkillLevel.JUNIOR, "中", SkillLevel.INTERMEDIATE, "高", SkillLevel.SENIOR);

  /** The first such word. */
  static Optional<GradeWord> in(String compact) {
    Optional<GradeWord> title = title(compact);
    if (title.isPresent()) {
      return title;
    }
    Optional<GradeWord> word =
        SKILL_LEVELS.all(compact).stream()
            .findFirst()
            .map(hit -> new GradeWord(hit.start(), hit.end(), hit.value(), null));
    return word.or(() -> matched(NUMBERED, NUMBERS, compact)).or(() -> matched(SHORT, STEPS, compact));
  }

  /** 电工 in 维修电工技术员 is a trade: a title stands at the end, or before 职称, 资格 or 证. */
  private static Optional<GradeWord> title(String compact) {
    return TITLES.all(compact).stream()
        .filter(hit -> isTitle(compact.substring(hit.end())))
        .filter(hit -> hit.start() == 0 || !compact.substring(0, hit.start()).endsWith("注册"))
        .findFirst()
        .map(hit -> new GradeWord(hit.start(), hit.end(), null, hit.value()));
  }

  private static boolean isTitle(String behind) {
    return BEHIND_TITLE.matcher(behind).matches();
  }

  private static Optional<GradeWord> matched(Pattern pattern, Map<String, SkillLevel> levels, String compact) {
    Matcher matcher = pattern.matcher(compact);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String step = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    SkillLevel level = levels.get(Spelling.chineseDigit(step));
    return Optional.of(new GradeWord(matcher.start(), matcher.end(), level, null));
  }

  /** The level a whole text names: also 三级 and 高级 alone, as a column of levels writes them. */
  static Optional<SkillLevel> skillLevel(String compact) {
    Optional<SkillLevel> exact = SKILL_LEVELS.exact(compact);
    if (exact.isPresent()) {
      return exact;
    }
    Matcher alone = ALONE.matcher(compact);
    if (alone.matches()) {
      return Optional.ofNullable(
          alone.group(1) != null
              ? NUMBERS.get(Spelling.chineseDigit(alone.group(1)))
              : STEPS.get(alone.group(2)));
    }
    return in(compact).map(GradeWord::skillLevel);
  }

  /** The title a whole text names: also 高级 and 中级 alone, as a column of titles writes them. */
  static Optional<TitleLevel> titleLevel(String compact) {
    return switch (compact) {
      case "初级" -> Optional.of(TitleLevel.ASSISTANT);
      case "中级" -> Optional.of(TitleLevel.INTERMEDIATE);
      case "高级" -> Optional.of(TitleLevel.DEPUTY_SENIOR);
      default -> TITLES.exact(compact).or(() -> in(compact).map(GradeWord::title));
    };
  }
}

package org.talentchain.roster;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the names of a file and a sheet say about what they list. A hint only: the headers weigh
 * more.
 */
final class NameHint {

  private static final Map<RosterKind, Pattern> WORDS = new EnumMap<>(RosterKind.class);

  static {
    WORDS.put(
        RosterKind.CANDIDATES,
        Pattern.compile("候选|人才库|学生|毕业生|求职|简历|人员|candidate|student|talent-?pool"));
    WORDS.put(RosterKind.POSITIONS, Pattern.compile("岗位|职位|招聘|需求|position|job|vacanc|opening"));
    WORDS.put(RosterKind.CLASSES, Pattern.compile("定制班|订单班|培训班|班级|class|training"));
    WORDS.put(
        RosterKind.ORGANIZATIONS, Pattern.compile("单位|企业名录|机构|organi[sz]ation|enterprise|compan"));
    WORDS.put(RosterKind.SEGMENTS, Pattern.compile("环节|segment"));
    WORDS.put(RosterKind.TIES, Pattern.compile("关系|合作|\\btie|relation"));
    WORDS.put(RosterKind.TEAMS, Pattern.compile("院士|专家团队|\\bteam"));
    WORDS.put(RosterKind.CHALLENGES, Pattern.compile("难题|揭榜|榜单|攻关|技术需求|challenge"));
    WORDS.put(RosterKind.FORECASTS, Pattern.compile("预测|forecast"));
    WORDS.put(RosterKind.TEMPLATES, Pattern.compile("方案|班型|template"));
    WORDS.put(RosterKind.CAPACITIES, Pattern.compile("培训资源|实训资源|承训|培训能力|capacit"));
  }

  private final Map<RosterKind, Integer> bonus = new EnumMap<>(RosterKind.class);

  private NameHint() {}

  static NameHint in(String... names) {
    NameHint hint = new NameHint();
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      WORDS.forEach(
          (kind, words) ->
              hint.bonus.merge(kind, words.matcher(lower).find() ? 1 : 0, Integer::sum));
    }
    return hint;
  }

  int bonus(RosterKind kind) {
    return bonus.getOrDefault(kind, 0);
  }
}

package org.talentchain.roster.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.FindingKind;

/**
 * Limits of gender, age, household registration, marital state, ethnicity, health or looks (性别, 年龄, 户籍, 婚育,
 * 民族, 相貌). They are never made a requirement; each gives a note, so that whoever wrote it can take it out.
 *
 * <p>Only what limits counts: 男女不限, 年龄不限 and 年满18周岁, which the law asks of everyone, do not.
 */
public final class SensitiveLimits {

  private static final Pattern CLAUSE = Pattern.compile("[,;。、!?\\n]+");
  private static final Pattern NO_LIMIT =
      Pattern.compile("不限|均可|皆可|无要求|不要求|不作要求|不作限制|无限制|不受限制");
  private static final Pattern OF_AGE = Pattern.compile("(?:年满|满|年龄)?(?:1[68]|十[六八])周?岁(?:及?以上)?");

  private static final List<Pattern> LIMITS =
      List.of(
          // 性别
          Pattern.compile(
              "(?:[仅只]?[限招]|要求|需|性别[:为]?)?(?<![子妇儿父母])[男女](?:性|生|士|工|职工|员工)?"
                  + "(?![儿子装鞋朋童])(?:优先|为主|\\d{1,4}[人名]?)?"),
          Pattern.compile("\\b(?:male|female|men|women)\\b(?: only)?"),
          // 年龄
          Pattern.compile("(?:年龄)?[^,;。、]{0,6}\\d{2}(?:-\\d{2})?周?岁[^,;。、]{0,6}"
                  + "|年龄[^,;。、]{0,4}\\d{2}[^,;。、]{0,6}|[6789]0后|0[05]后|(?:\\bage\\b|aged)[^,;]{0,20}"),
          // 户籍
          Pattern.compile("[^,;。、]{0,6}(?:户口|户籍)[^,;。、]{0,6}|(?:限|仅招|只招)?(?:本地|外地)人[^,;。、]{0,4}"),
          // 婚育
          Pattern.compile("[^,;。、]{0,4}(?:已婚|未婚|单身|已育|未育|婚姻|婚育|无孩|有孩)[^,;。、]{0,6}|married|unmarried"),
          // 民族、健康
          Pattern.compile("(?:限)?(?:汉族|少数民族)[^,;。、]{0,4}|民族[:为][^,;。、]{1,4}|无?乙肝[^,;。、]{0,4}"),
          // 相貌
          Pattern.compile(
              "[^,;。、]{0,4}(?:身高|体重|五官|相貌|容貌|外貌|长相|颜值|形象(?=[好佳气良端])|气质)[^,;。、]{0,8}"));

  private SensitiveLimits() {}

  /** A note for each limit a text states; its argument is the words that state it. */
  public static List<Note> find(String text) {
    List<Note> notes = new ArrayList<>();
    for (String clause : CLAUSE.split(Spelling.hyphens(Spelling.normal(text)))) {
      String rest = OF_AGE.matcher(clause.replaceAll("(?<![a-z]) | (?![a-z])", "")).replaceAll("");
      if (!NO_LIMIT.matcher(rest).find()) {
        addLimits(rest, notes);
      }
    }
    return notes;
  }

  /**
   * The note for a cell of a column that limits such a thing by its header (性别要求, 年龄要求): every cell that is not
   * blank and does not lift the limit.
   */
  public static List<Note> inColumn(String cell) {
    String compact = Spelling.compact(cell);
    boolean lifted =
        Spelling.saysNothing(compact) || NO_LIMIT.matcher(compact).find() || OF_AGE.matcher(compact).matches();
    return lifted ? List.of() : List.of(note(cell.strip()));
  }

  private static void addLimits(String clause, List<Note> notes) {
    for (Pattern limit : LIMITS) {
      Matcher matcher = limit.matcher(clause);
      if (matcher.find()) {
        notes.add(note(matcher.group()));
      }
    }
  }

  private static Note note(String words) {
    return Note.of(FindingKind.SENSITIVE_LIMIT, words.length() <= 40 ? words : words.substring(0, 40) + "…");
  }
}

package org.talentchain.similarity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A job title as it is posted, with what is not title taken off: who is hiring (某公司招聘…), brackets, pay, shifts and
 * benefits. What is left may name several jobs: 焊工/铆工.
 */
final class PostedTitle {

  private static final int MOST_PARTS = 4;

  /** 招聘 calls for what follows, but not where it is part of the title: 招聘专员, 招商经理. */
  private static final Pattern CALL =
      Pattern.compile(
          "^.*?(?:招聘|诚聘|急聘|高薪聘请?|聘请|急招|直招|招募|招收|诚招|厂招|招)"
              + "(?!专员|经理|主管|助理|顾问|总监|实习|负责人|主任|网站|销售|客服|运营|文员|师|老师|岗"
              + "|聘|募|标|商|生|投|待|采|行|租|股|财|牌|录)(?=.)");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[【《「<{][^)\\]】》」>}]*[)\\]】》」>}]?");
  private static final Pattern SIGNS = Pattern.compile("[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}]");
  private static final Pattern BETWEEN = Pattern.compile("[/、+,&|;\\s—_!:。·~*…-]+");

  private static final Pattern ASIDE =
      Pattern.compile(
          "\\d+(?:\\.\\d+)?(?:[-~至到]\\d+(?:\\.\\d+)?)?(?:k|w|万|千|元|块|岁|天|小时|名|人|年|月|%)[+以上/月天左右起]*"
              + "|月入过?万?|月薪过?万?|日薪|年薪|时薪|薪资|综合薪|无责?底薪|底薪|高薪|高提成|提成|奖金|工资|保底|日结|周结|月结"
              + "|[五六]险一金|五险|社保|双休|单休|周末|大小周|月休|包吃包?住|包食宿|包住|管吃住|提供?食宿|食宿|餐补|房补|免费住宿|吃住|员工餐|下午茶"
              + "|[朝早]九晚[五六]|长白班|白班|夜班|晚班|早班|坐班|倒班|不加班|不?出差|可?居家(?:工作)?|在家|轻松"
              + "|急聘|急招|急需|急|诚聘|直招|直签|正式工|无需经验|无经验|可?接受?小白|小白|新手|应届生?|毕业生|实习生?|全职|兼职"
              + "|暑假工?|寒假工?|临时工|长期|短期|驻外|外派|学徒|储备|带薪|可实习|待遇优?|福利|入职即?缴?|氛围|不?需?要?经验"
              + "|不限|培训|晋升|稳定|大量|双人|统招|本科|大专|硕士|博士");

  private PostedTitle() {}

  /** The jobs a posted title names, in its order; at least one, that may be empty when nothing is left. */
  static List<String> parts(String posted) {
    String text = Normalizer.normalize(posted, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    text = SIGNS.matcher(text).replaceAll("");
    String open = BRACKETS.matcher(text).replaceAll(" ").strip();
    text = open.length() > 1 ? open : text.replaceAll("[()\\[\\]【】]", " ");
    String called = CALL.matcher(text).replaceFirst("");
    text = called.length() > 1 ? called : text;
    List<String> parts = new ArrayList<>();
    for (String piece : Script.holdsHan(text) ? BETWEEN.split(text) : text.split("[/,;|]")) {
      String part = ASIDE.matcher(piece).replaceAll("").strip();
      if (part.length() > 1 || parts.isEmpty() && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? List.of(text.strip()) : parts.subList(0, Math.min(MOST_PARTS, parts.size()));
  }
}

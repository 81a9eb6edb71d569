package org.talentchain.roster.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;

/** Majors (专业) and classes of majors (专业类), one or several: 机械类、自动化或电气工程等相关专业. */
public final class MajorGrammar {

  private static final Set<ConceptKind> MAJORS = Set.of(ConceptKind.MAJOR);

  private static final Pattern TAIL =
      Pattern.compile("[\\s　]*(?:等|及其?他?)?(?:相关|相近|类似|对口|有关)*(?:的)?(?:专业|方向|学科)?(?:均可|皆可|优先|毕业生?)*$");
  private static final Pattern HEAD = Pattern.compile("^(?:所学|主修)?专业(?:要求|为|是)?[:：\\s　]+");
  /** 0802机械工程, 080202 机械设计制造及其自动化, 460102*. */
  private static final Pattern CODE = Pattern.compile("^\\d{4,6}[A-Za-z]{0,2}\\*?[\\s　]*(?=\\D)");
  private static final Pattern ANY =
      Pattern.compile("(?:专业)?(?:不限|无要求|不要求|不作要求)(?:专业)?|(?:及|等)?(?:其他)?(?:相关|相近|类似|对口|有关)");

  private MajorGrammar() {}

  /** The majors a text lists, each in its own words and once; none for 不限. */
  public static List<String> split(String text, Knowledge knowledge) {
    if (Spelling.saysNothing(text)) {
      return List.of();
    }
    Set<String> majors = new LinkedHashSet<>();
    for (Listing.Phrase phrase : Listing.phrases(text, knowledge, MAJORS)) {
      String major = trimmed(phrase.text(), knowledge);
      if (!major.isEmpty() && !ANY.matcher(major).matches()) {
        majors.addAll(
            Listing.atConjunctions(major, knowledge, ConceptKind.MAJOR, part -> isMajor(part, knowledge)));
      }
    }
    return List.copyOf(majors);
  }

  private static String trimmed(String phrase, Knowledge knowledge) {
    if (isKnown(phrase, knowledge)) {
      return phrase;
    }
    String body = CODE.matcher(HEAD.matcher(phrase).replaceFirst("")).replaceFirst("").strip();
    return isKnown(body, knowledge) ? body : TAIL.matcher(body).replaceFirst("").strip();
  }

  private static boolean isMajor(String part, Knowledge knowledge) {
    return isKnown(part, knowledge) || (part.length() > 2 && part.endsWith("类"));
  }

  private static boolean isKnown(String phrase, Knowledge knowledge) {
    return knowledge.find(ConceptKind.MAJOR, phrase).isPresent();
  }
}

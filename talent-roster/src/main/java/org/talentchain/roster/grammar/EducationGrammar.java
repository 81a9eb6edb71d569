package org.talentchain.roster.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Necessity;
import org.talentchain.model.Requirement;
import org.talentchain.model.StudyMode;

/** Education (学历), as people state it and as positions ask for it. */
public final class EducationGrammar {

  private static final Vocabulary<StudyMode> MODES = Vocabulary.ofEnum("study-mode.csv", StudyMode.class);

  private static final Pattern IN_PROGRESS = Pattern.compile("在读|在校|就读|未毕业|肄业");
  private static final Pattern SOFT =
      Pattern.compile("放宽|优先|[亦也]可|加分|最好|[尤更为]佳|适当降低|preferred|plus|nicetohave");
  private static final Pattern AT_MOST = Pattern.compile("及?以下|以内");
  private static final Pattern ANY =
      Pattern.compile("(?:学历|文化程度|专业|毕业院校)*(?:不限|无要求|不要求|不作要求|无限制)(?:学历)?");
  private static final Pattern CLAUSE = Pattern.compile("[,;。,;、\\n]+");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^)\\]】]{0,60}[)\\]】]?");

  private EducationGrammar() {}

  /** What a person has: the highest level reached, or the one in progress when that is the only one named. */
  public static Reading<HeldEducation> held(String text) {
    if (Spelling.saysNothing(text)) {
      return Reading.nothing();
    }
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String compact = Spelling.compact(text);
    boolean inProgress = IN_PROGRESS.matcher(compact).find();
    List<EducationWord> words = words(compact);
    Optional<EducationWord> reached = highest(words.stream().filter(word -> !word.inProgress()).toList());
    boolean onlyOne = words.stream().map(EducationWord::level).distinct().count() == 1;
    Optional<EducationWord> said = reached.isPresent() ? reached : highest(words);
    return said.map(EducationWord::level)
        .map(level -> new HeldEducation(level, mode(compact), reached.isEmpty() || (inProgress && onlyOne)))
        .map(Reading::of)
        .orElseGet(EducationGrammar::unparsed);
  }

  /**
   * What a position asks for: 本科及以上, 全日制本科, 大专以上. A bare level is the least one. 放宽 and 优先 make it a wish;
   * 不限 and a mere upper limit ask for nothing.
   */
  public static Reading<Requirement.EducationAtLeast> demanded(String text) {
    if (Spelling.saysNothing(text)) {
      return Reading.nothing();
    }
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String compact = Spelling.compact(text);
    if (ANY.matcher(compact).matches()) {
      return Reading.nothing();
    }
    return demand(compact).orElseGet(EducationGrammar::unparsed);
  }

  /** What a compact text asks for, or nothing at all when it names no level. */
  static Optional<Reading<Requirement.EducationAtLeast>> demand(String compact) {
    boolean softened = BRACKETS.matcher(compact).results().anyMatch(note -> SOFT.matcher(note.group()).find());
    String outside = BRACKETS.matcher(compact).replaceAll("");
    Reading<Requirement.EducationAtLeast> wish = null;
    for (String clause : CLAUSE.split(outside)) {
      Optional<EducationLevel> least = least(clause);
      if (least.isEmpty()) {
        continue;
      }
      if (AT_MOST.matcher(clause).find()) {
        return Optional.of(Reading.nothing());
      }
      boolean soft = softened || SOFT.matcher(clause).find() || outside.contains("放宽");
      boolean fullTime = mode(compact) == StudyMode.FULL_TIME;
      if (!soft) {
        return Optional.of(Reading.of(requirement(least.get(), fullTime, Necessity.MUST)));
      }
      if (wish == null) {
        wish =
            Reading.of(
                requirement(least.get(), fullTime, Necessity.WISH),
                Note.of(FindingKind.EDUCATION_SOFT, least.get().zh(), least.get().en()));
      }
    }
    return Optional.ofNullable(wish);
  }

  private static Requirement.EducationAtLeast requirement(EducationLevel level, boolean fullTime, Necessity need) {
    return new Requirement.EducationAtLeast(level, fullTime, need, Requirement.usualWeight(need));
  }

  private static Optional<EducationLevel> least(String clause) {
    return words(clause).stream()
        .map(EducationWord::level)
        .min(Comparator.comparingInt(EducationLevel::rank));
  }

  private static Optional<EducationWord> highest(List<EducationWord> words) {
    return words.stream().max(Comparator.comparingInt(word -> word.level().rank()));
  }

  /** The words that name a level. */
  private static List<EducationWord> words(String compact) {
    return EducationWord.WORDS.all(compact).stream()
        .map(Vocabulary.Hit::value)
        .filter(word -> word.level() != null)
        .toList();
  }

  private static @Nullable StudyMode mode(String compact) {
    return MODES.all(compact).stream().map(Vocabulary.Hit::value).findFirst().orElse(null);
  }

  private static <T> Reading<T> unparsed() {
    return Reading.unknown(Note.of(FindingKind.EDUCATION_UNPARSED));
  }
}

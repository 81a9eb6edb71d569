package org.talentchain.roster.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Necessity;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;

/**
 * Requirements in running text (任职要求), clause by clause: 1. 大专及以上学历，机电一体化相关专业；2. 3年以上工作经验；3. 持
 * 低压电工证，高级工优先. What a clause says must be there is a must; 优先, 者佳 and the like make a wish of it. Skills are
 * musts where the clause demands them (必须, 精通, 熟练, 能独立) and wishes otherwise. Limits of gender, age and the like
 * are noted and never made requirements.
 */
public final class RequirementGrammar {

  private static final Pattern SENTENCE_END = Pattern.compile("[;；。！!\\n\\r]+|(?<=\\D)(?=\\d{1,2}[、.．)）](?!\\d))");
  private static final Pattern CLAUSE_END = Pattern.compile("[,，]+");
  private static final Pattern WISH =
      Pattern.compile("优先|加分|[者更为尤]佳|最好|[亦也]可|可放宽|不作硬性|preferred|nice to have|is a plus|a plus");
  private static final Pattern WISH_TAIL =
      Pattern.compile("(?:以上|及以上)?(?:者|的|人员)?(?:优先|加分|[者更为尤]佳|最好|[亦也]可).*$");
  private static final Pattern MUST =
      Pattern.compile("必须|须|必备|须持|持有?|具备|具有|精通|熟练|掌握|能够?独立|独立完成|能胜任|熟悉|会使用|会操作|required|must");
  private static final Pattern EXPERIENCE =
      Pattern.compile("(?:经[验历]|工龄|从业|工作|任职|以上).*年|年.*(?:经[验历]|工龄|工作|从业|以上)|years?|yrs|经验.*月|个?月.*经验");
  private static final Pattern DURATION =
      Pattern.compile(
          "[\\d一二两三四五六七八九十]+(?:\\.\\d)?"
              + "(?:\\s*[-~至到]\\s*[\\d一二三四五六七八九十]+)?\\s*(?:年|个月|years?|yrs)(?:半)?(?!届|级|薪|终|龄)");
  private static final Pattern MAJOR = Pattern.compile("专业|学科|\\bmajor");
  private static final Pattern EDUCATION = Pattern.compile("学历|学位|毕业|及以上|以上|全日制|统招|本科|大专|中专|硕士|博士|高职|技校|高中");

  private final Knowledge knowledge;
  private final Map<String, Requirement> found = new LinkedHashMap<>();
  private final Set<Note> notes = new LinkedHashSet<>();
  private boolean hasEducation;
  private boolean hasExperience;
  private boolean hasMajor;

  private RequirementGrammar(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The requirements a text states, in its order; each skill, licence and the like once. */
  public static Reading<List<Requirement>> read(String text, Knowledge knowledge) {
    if (Spelling.saysNothing(text)) {
      return Reading.of(List.of());
    }
    RequirementGrammar grammar = new RequirementGrammar(knowledge);
    grammar.notes.addAll(SensitiveLimits.find(text));
    for (String sentence : SENTENCE_END.split(text)) {
      grammar.sentence(sentence);
    }
    if (grammar.found.isEmpty()) {
      grammar.notes.add(Note.of(FindingKind.NO_SKILL_FOUND));
    }
    return new Reading<>(List.copyOf(grammar.found.values()), List.copyOf(grammar.notes));
  }

  /** A wish at the end of a sentence speaks of its last clause only: 大专以上，有核电经验者优先. */
  private void sentence(String sentence) {
    for (String clause : CLAUSE_END.split(sentence)) {
      if (!clause.isBlank()) {
        clause(clause.strip());
      }
    }
  }

  private void clause(String clause) {
    boolean wish = WISH.matcher(clause).find();
    Necessity stated = wish ? Necessity.WISH : Necessity.MUST;
    education(clause, stated);
    experience(clause, stated);
    major(clause, stated);
    grades(clause, stated);
    licences(clause, stated);
    boolean demanded = !wish && MUST.matcher(clause).find();
    skills(clause, demanded ? Necessity.MUST : Necessity.WISH);
  }

  private void education(String clause, Necessity necessity) {
    if (hasEducation || !EDUCATION.matcher(clause).find()) {
      return;
    }
    EducationGrammar.demand(Spelling.compact(clause))
        .ifPresent(
            reading -> {
              Requirement.EducationAtLeast least = reading.value();
              if (least != null) {
                Necessity need = necessity == Necessity.WISH ? necessity : least.necessity();
                put(
                    "education",
                    new Requirement.EducationAtLeast(
                        least.atLeast(), least.fullTime(), need, Requirement.usualWeight(need)));
                hasEducation = true;
              }
              notes.addAll(reading.notes());
            });
  }

  private void experience(String clause, Necessity necessity) {
    Matcher duration = DURATION.matcher(clause);
    if (hasExperience || !EXPERIENCE.matcher(clause).find() || !duration.find()) {
      return;
    }
    Integer months = ExperienceGrammar.read(duration.group()).value();
    if (months != null && months > 0) {
      put("experience", new Requirement.Experience(months, necessity, Requirement.usualWeight(necessity)));
      hasExperience = true;
    }
  }

  private void major(String clause, Necessity necessity) {
    if (hasMajor || !MAJOR.matcher(clause).find()) {
      return;
    }
    List<String> majors = new ArrayList<>();
    for (Mention mention : knowledge.mentions(clause, Set.of(ConceptKind.MAJOR))) {
      if (!mention.negated()) {
        majors.add(clause.substring(mention.start(), mention.end()));
      }
    }
    if (!majors.isEmpty()) {
      List<String> each = majors.stream().distinct().toList();
      put("major", new Requirement.Major(each, necessity, Requirement.usualWeight(necessity)));
      hasMajor = true;
    }
  }

  private void grades(String clause, Necessity necessity) {
    String compact = WISH_TAIL.matcher(Spelling.compact(clause)).replaceAll("");
    Optional<GradeWord> grade = GradeWord.in(compact);
    if (grade.isEmpty()) {
      return;
    }
    SkillLevel level = grade.get().skillLevel();
    TitleLevel title = grade.get().title();
    int weight = Requirement.usualWeight(necessity);
    if (title != null) {
      put("title", new Requirement.Title(title, necessity, weight));
    } else if (level != null) {
      List<Mention> trades = knowledge.mentions(clause, Set.of(ConceptKind.OCCUPATION));
      @Nullable String trade =
          trades.isEmpty() ? null : clause.substring(trades.get(0).start(), trades.get(0).end());
      put("grade " + trade, new Requirement.SkillGrade(level, trade, necessity, weight));
    }
  }

  /** Several licences joined by 或 are one requirement: any of them will do. */
  private void licences(String clause, Necessity necessity) {
    List<Mention> mentions =
        knowledge.mentions(clause, Set.of(ConceptKind.LICENCE)).stream()
            .filter(mention -> !mention.negated())
            .toList();
    List<String> group = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      group.add(clause.substring(mentions.get(i).start(), mentions.get(i).end()));
      boolean last = i + 1 == mentions.size();
      String between = last ? "" : clause.substring(mentions.get(i).end(), mentions.get(i + 1).start());
      if (last || !(between.contains("或") || between.contains("/"))) {
        List<String> anyOf = group.stream().distinct().toList();
        String key = "licence " + Knowledge.key(String.join("|", anyOf));
        put(key, new Requirement.Licence(anyOf, necessity, Requirement.usualWeight(necessity)));
        group.clear();
      }
    }
  }

  private void skills(String clause, Necessity necessity) {
    List<Mention> mentions =
        knowledge.mentions(clause, Set.of(ConceptKind.SKILL, ConceptKind.LICENCE));
    Set<Integer> licences =
        mentions.stream()
            .filter(mention -> mention.concept().kind() == ConceptKind.LICENCE)
            .map(Mention::start)
            .collect(Collectors.toSet());
    for (Mention mention : mentions) {
      if (mention.negated() || licences.contains(mention.start())) {
        continue;
      }
      String phrase = clause.substring(mention.start(), mention.end());
      Proficiency level = mention.level();
      put(
          "skill " + mention.concept().id().value(),
          new Requirement.Skill(phrase, level, necessity, Requirement.usualWeight(necessity)));
    }
  }

  /** The first statement stands, unless a later one turns a wish into a must. */
  private void put(String key, Requirement requirement) {
    found.merge(
        key,
        requirement,
        (one, other) -> one.necessity() == Necessity.WISH && other.necessity() == Necessity.MUST ? other : one);
  }
}

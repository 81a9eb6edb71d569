package org.talentchain.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Credential;
import org.talentchain.model.Necessity;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;
import org.talentchain.roster.grammar.CredentialGrammar;
import org.talentchain.roster.grammar.EducationGrammar;
import org.talentchain.roster.grammar.ExperienceGrammar;
import org.talentchain.roster.grammar.MajorGrammar;
import org.talentchain.roster.grammar.Note;
import org.talentchain.roster.grammar.Reading;
import org.talentchain.roster.grammar.RequirementGrammar;
import org.talentchain.roster.grammar.SkillGrammar;

/**
 * What a position or a forecast asks for, from all columns that say so. What a column of its own states
 * counts before what running text says of the same thing.
 */
final class RequirementColumns {

  /** A list of skills has no verbs and no conditions; a text has. */
  private static final Pattern RUNNING_TEXT =
      Pattern.compile("[。；;]|优先|加分|以上|经验|具有|具备|熟悉|掌握|了解|能够|负责|精通|持有?|[者更为尤]佳");

  private static final Pattern WISH = Pattern.compile("优先|加分|[者更为尤]佳|preferred");
  private static final Pattern AT_LEAST = Pattern.compile("[及或]?以上");
  private static final Pattern ALTERNATIVES = Pattern.compile("或者?|/|之一|任一|任意一");

  /** The columns that say so. */
  private record Fields(
      Field education,
      Field major,
      Field mustSkills,
      Field wishSkills,
      Field skillLevel,
      Field titleLevel,
      Field licences,
      Field experience,
      Field requirements) {}

  private static final Fields OF_POSITION =
      new Fields(
          Field.POSITION_EDUCATION,
          Field.POSITION_MAJOR,
          Field.POSITION_MUST_SKILLS,
          Field.POSITION_WISH_SKILLS,
          Field.POSITION_SKILL_LEVEL,
          Field.POSITION_TITLE_LEVEL,
          Field.POSITION_LICENCES,
          Field.POSITION_EXPERIENCE,
          Field.POSITION_REQUIREMENTS);
  private static final Fields OF_FORECAST =
      new Fields(
          Field.FORECAST_EDUCATION,
          Field.FORECAST_MAJOR,
          Field.FORECAST_MUST_SKILLS,
          Field.FORECAST_WISH_SKILLS,
          Field.FORECAST_SKILL_LEVEL,
          Field.FORECAST_TITLE_LEVEL,
          Field.FORECAST_LICENCES,
          Field.FORECAST_EXPERIENCE,
          Field.FORECAST_REQUIREMENTS);

  private final FieldRow row;
  private final Fields fields;
  private final Knowledge knowledge;
  private final Map<String, Requirement> found = new LinkedHashMap<>();

  private RequirementColumns(FieldRow row, Fields fields) {
    this.row = row;
    this.fields = fields;
    this.knowledge = row.knowledge();
  }

  static List<Requirement> ofPosition(FieldRow row) {
    return List.copyOf(new RequirementColumns(row, OF_POSITION).read());
  }

  static List<Requirement> ofForecast(FieldRow row) {
    return List.copyOf(new RequirementColumns(row, OF_FORECAST).read());
  }

  private Collection<Requirement> read() {
    Requirement.EducationAtLeast education =
        row.read(fields.education(), EducationGrammar::demanded);
    if (education != null) {
      add(education);
    }
    row.readAll(fields.major(), this::majors).forEach(this::add);
    row.readAll(fields.mustSkills(), text -> skills(text, Necessity.MUST))
        .forEach(this::add);
    row.readAll(fields.wishSkills(), text -> skills(text, Necessity.WISH))
        .forEach(this::add);
    row.readAll(fields.skillLevel(), this::skillGrades).forEach(this::add);
    row.readAll(fields.titleLevel(), this::titles).forEach(this::add);
    row.readAll(fields.licences(), this::licences).forEach(this::add);
    row.readAll(fields.experience(), RequirementColumns::experience).forEach(this::add);
    row.readAll(fields.requirements(), text -> RequirementGrammar.read(text, knowledge))
        .forEach(this::add);
    return found.values();
  }

  private void add(Requirement requirement) {
    found.putIfAbsent(key(requirement), requirement);
  }

  /** Requirements of one key ask for the same thing. */
  private static String key(Requirement requirement) {
    if (requirement instanceof Requirement.Skill skill) {
      return "skill " + Knowledge.key(skill.phrase());
    }
    if (requirement instanceof Requirement.Licence licence) {
      return "licence " + Knowledge.key(String.join("|", licence.anyOf()));
    }
    if (requirement instanceof Requirement.SkillGrade grade) {
      return "grade " + grade.occupation();
    }
    return requirement.getClass().getSimpleName();
  }

  private static Necessity necessity(String text) {
    return WISH.matcher(text).find() ? Necessity.WISH : Necessity.MUST;
  }

  private Reading<List<Requirement>> majors(String text) {
    List<String> majors = MajorGrammar.split(text, knowledge);
    Necessity necessity = necessity(text);
    return majors.isEmpty()
        ? Reading.nothing()
        : Reading.of(
            List.of(new Requirement.Major(majors, necessity, Requirement.usualWeight(necessity))));
  }

  private Reading<List<Requirement>> skills(String text, Necessity necessity) {
    if (RUNNING_TEXT.matcher(text).find()) {
      Reading<List<Requirement>> said = RequirementGrammar.read(text, knowledge);
      return necessity == Necessity.MUST
          ? said
          : said.map(all -> all.stream().map(RequirementColumns::wished).toList());
    }
    return SkillGrammar.list(text, knowledge)
        .map(claims -> claims.stream().map(claim -> skill(claim, necessity)).toList());
  }

  private static Requirement skill(SkillClaim claim, Necessity necessity) {
    return new Requirement.Skill(
        claim.phrase(), claim.level(), necessity, Requirement.usualWeight(necessity));
  }

  /** What a column of wishes says is a wish, however it is put. */
  private static Requirement wished(Requirement said) {
    Necessity wish = Necessity.WISH;
    int weight = Requirement.WISH_WEIGHT;
    if (said instanceof Requirement.Skill skill) {
      return new Requirement.Skill(skill.phrase(), skill.level(), wish, weight);
    } else if (said instanceof Requirement.EducationAtLeast education) {
      return new Requirement.EducationAtLeast(
          education.atLeast(), education.fullTime(), wish, weight);
    } else if (said instanceof Requirement.Major major) {
      return new Requirement.Major(major.anyOf(), wish, weight);
    } else if (said instanceof Requirement.SkillGrade grade) {
      return new Requirement.SkillGrade(grade.atLeast(), grade.occupation(), wish, weight);
    } else if (said instanceof Requirement.Title title) {
      return new Requirement.Title(title.atLeast(), wish, weight);
    } else if (said instanceof Requirement.Licence licence) {
      return new Requirement.Licence(licence.anyOf(), wish, weight);
    } else if (said instanceof Requirement.Experience experience) {
      return new Requirement.Experience(experience.months(), wish, weight);
    }
    return said;
  }

  private Reading<List<Requirement>> skillGrades(String text) {
    Necessity necessity = necessity(text);
    List<Requirement> grades = new ArrayList<>();
    String terms = AT_LEAST.matcher(WISH.matcher(text).replaceAll("")).replaceAll("");
    Reading<List<Credential>> listed = CredentialGrammar.list(terms, knowledge);
    for (Credential credential : listed.value() == null ? List.<Credential>of() : listed.value()) {
      SkillLevel level = credential.skillLevel();
      if (level != null) {
        String trade = credential.name().equals(level.zh()) ? null : credential.name();
        grades.add(
            new Requirement.SkillGrade(
                level, trade, necessity, Requirement.usualWeight(necessity)));
      }
    }
    List<Note> notes =
        grades.isEmpty() ? CredentialGrammar.skillLevel(text).notes() : listed.notes();
    return new Reading<>(grades, notes);
  }

  private Reading<List<Requirement>> titles(String text) {
    Necessity necessity = necessity(text);
    Reading<TitleLevel> title = CredentialGrammar.title(WISH.matcher(text).replaceAll(""));
    return title.map(
        level ->
            List.of(new Requirement.Title(level, necessity, Requirement.usualWeight(necessity))));
  }

  /** Each licence is asked for, unless the cell says that one of them will do. */
  private Reading<List<Requirement>> licences(String text) {
    Necessity necessity = necessity(text);
    int weight = Requirement.usualWeight(necessity);
    String terms = WISH.matcher(text).replaceAll("");
    boolean anyOf = ALTERNATIVES.matcher(terms).find();
    Reading<List<Credential>> listed =
        CredentialGrammar.list(
            anyOf ? ALTERNATIVES.matcher(terms).replaceAll("、") : terms, knowledge);
    List<String> names =
        listed.value() == null ? List.of() : listed.value().stream().map(Credential::name).toList();
    if (names.isEmpty()) {
      return new Reading<>(null, listed.notes());
    }
    List<Requirement> licences =
        anyOf
            ? List.of(new Requirement.Licence(names, necessity, weight))
            : names.stream()
                .<Requirement>map(name -> new Requirement.Licence(List.of(name), necessity, weight))
                .toList();
    return new Reading<>(licences, listed.notes());
  }

  private static Reading<List<Requirement>> experience(String text) {
    Necessity necessity = necessity(text);
    Reading<Integer> months = ExperienceGrammar.read(WISH.matcher(text).replaceAll(""));
    return months.map(
        count ->
            count < 1
                ? List.of()
                : List.of(
                    new Requirement.Experience(
                        count, necessity, Requirement.usualWeight(necessity))));
  }
}

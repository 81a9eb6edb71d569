package org.talentchain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Employment;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Identity;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.StudyMode;
import org.talentchain.model.TitleLevel;
import org.talentchain.model.Wish;
import org.talentchain.roster.grammar.CredentialGrammar;
import org.talentchain.roster.grammar.EducationGrammar;
import org.talentchain.roster.grammar.EmployerKindGrammar;
import org.talentchain.roster.grammar.ExperienceGrammar;
import org.talentchain.roster.grammar.HeldEducation;
import org.talentchain.roster.grammar.PeriodGrammar;
import org.talentchain.roster.grammar.Reading;
import org.talentchain.roster.grammar.SalaryGrammar;
import org.talentchain.roster.grammar.SkillGrammar;
import org.talentchain.roster.grammar.StudyModeGrammar;
import org.talentchain.roster.grammar.TierGrammar;

/** Reads rows of people. */
final class CandidateRows implements RowReader {

  @Override
  public void read(FieldRow row, CityDrafts drafts) {
    String id = row.reliableText(Field.CANDIDATE_ID);
    Identity identity = identity(row);
    if (id == null && identity.name() == null) {
      row.log().reject(FindingKind.ROW_REJECTED_NO_NAME, null);
      return;
    }
    drafts.candidate(row.log(), id, row.content(), identity, profile(row));
  }

  private static Identity identity(FieldRow row) {
    return new Identity(
        row.text(Field.CANDIDATE_NAME),
        row.reliableText(Field.CANDIDATE_PHONE),
        row.text(Field.CANDIDATE_EMAIL),
        row.reliableText(Field.CANDIDATE_ID_NUMBER),
        row.text(Field.CANDIDATE_GENDER),
        row.text(Field.CANDIDATE_BIRTH_DATE),
        row.text(Field.CANDIDATE_AGE),
        row.text(Field.CANDIDATE_ETHNICITY),
        row.text(Field.CANDIDATE_HUKOU),
        row.text(Field.CANDIDATE_MARITAL_STATUS),
        row.text(Field.CANDIDATE_PHOTO));
  }

  private static Profile profile(FieldRow row) {
    return Profile.builder()
        .educations(educations(row))
        .skills(skills(row))
        .credentials(credentials(row))
        .credentialsStated(row.has(Field.CANDIDATE_CREDENTIALS))
        .employments(employments(row))
        .statedExperienceMonths(row.read(Field.CANDIDATE_EXPERIENCE, ExperienceGrammar::read))
        .statedTier(row.read(Field.CANDIDATE_TIER, TierGrammar::read))
        .honours(row.list(Field.CANDIDATE_HONOURS))
        .place(row.text(Field.CANDIDATE_PLACE))
        .wish(wish(row))
        .availableFrom(row.date(Field.CANDIDATE_AVAILABLE))
        .build();
  }

  private static List<Education> educations(FieldRow row) {
    HeldEducation held = row.read(Field.CANDIDATE_EDUCATION, EducationGrammar::held);
    if (!row.has(Field.CANDIDATE_EDUCATION)) {
      held = row.read(Field.CANDIDATE_DEGREE, EducationGrammar::held);
    }
    StudyMode stated = row.read(Field.CANDIDATE_STUDY_MODE, StudyModeGrammar::read);
    EducationLevel level = held == null ? null : held.level();
    StudyMode mode = stated != null || held == null ? stated : held.mode();
    String major = row.text(Field.CANDIDATE_MAJOR);
    String school = row.text(Field.CANDIDATE_SCHOOL);
    PartialDate graduation = row.date(Field.CANDIDATE_GRADUATION);
    boolean inProgress = held != null && held.inProgress();
    boolean nothing =
        Stream.of(level, mode, major, school, graduation).allMatch(part -> part == null);
    return nothing
        ? List.of()
        : List.of(new Education(level, mode, major, school, graduation, inProgress));
  }

  private static List<SkillClaim> skills(FieldRow row) {
    return SkillClaims.merged(
        row.readAll(Field.CANDIDATE_SKILLS, text -> SkillGrammar.list(text, row.knowledge())));
  }

  private static List<Credential> credentials(FieldRow row) {
    List<Credential> all = new ArrayList<>();
    all.addAll(row.readAll(Field.CANDIDATE_SKILL_LEVEL, text -> skillLevels(text, row)));
    if (row.has(Field.CANDIDATE_TITLE)) {
      TitleLevel level = row.read(Field.CANDIDATE_TITLE, CredentialGrammar::title);
      String name = row.text(Field.CANDIDATE_TITLE);
      if (level != null && name != null) {
        all.add(new Credential(name, null, level, null));
      }
    }
    all.addAll(
        row.readAll(
            Field.CANDIDATE_CREDENTIALS, text -> CredentialGrammar.list(text, row.knowledge())));
    return all.stream().distinct().toList();
  }

  /** A level with its trade, such as 焊工高级工; what holds no level at all is said so. */
  private static Reading<List<Credential>> skillLevels(String text, FieldRow row) {
    Reading<List<Credential>> listed = CredentialGrammar.list(text, row.knowledge());
    List<Credential> levels =
        listed.value() == null
            ? List.of()
            : listed.value().stream().filter(one -> one.skillLevel() != null).toList();
    return levels.isEmpty()
        ? new Reading<>(List.of(), CredentialGrammar.skillLevel(text).notes())
        : new Reading<>(levels, listed.notes());
  }

  private static List<Employment> employments(FieldRow row) {
    List<Employment> all = new ArrayList<>();
    String employer = row.text(Field.CANDIDATE_EMPLOYER);
    String job = row.text(Field.CANDIDATE_JOB);
    Period period = row.read(Field.CANDIDATE_JOB_PERIOD, PeriodGrammar::read);
    if (employer != null || job != null || period != null) {
      all.add(new Employment(employer, job, period == null ? Period.UNKNOWN : period));
    }
    all.addAll(row.readAll(Field.CANDIDATE_WORK, WorkHistory::read));
    return all;
  }

  private static Wish wish(FieldRow row) {
    return new Wish(
        row.list(Field.CANDIDATE_WISH_ROLES),
        row.list(Field.CANDIDATE_WISH_PLACES),
        row.readWithUnit(Field.CANDIDATE_WISH_SALARY, SalaryGrammar::read),
        row.list(Field.CANDIDATE_WISH_SEGMENTS),
        row.readAll(Field.CANDIDATE_WISH_EMPLOYER_KINDS, EmployerKindGrammar::list));
  }
}

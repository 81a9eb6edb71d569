package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.StudyMode;
import org.talentchain.model.Wish;

/** Somebody's profile once one thing more is written down, gained or wished for. */
final class Supplement {

  private Supplement() {}

  /** Once they have what is required, learnt since: what they have not said otherwise stays unsaid. */
  static Profile gained(Profile before, Requirement requirement) {
    Profile after = supplied(before, requirement);
    return after.toBuilder().credentialsStated(before.credentialsStated()).build();
  }

  /** Once it is written down that they have what is required. */
  static Profile supplied(Profile before, Requirement requirement) {
    if (requirement instanceof Requirement.Skill skill) {
      return withSkill(before, skill);
    }
    if (requirement instanceof Requirement.EducationAtLeast education) {
      return withEducation(before, education);
    }
    if (requirement instanceof Requirement.Major major) {
      return withMajor(before, major.anyOf().get(0));
    }
    if (requirement instanceof Requirement.Experience experience) {
      return before.toBuilder().statedExperienceMonths(experience.months()).build();
    }
    return before.toBuilder().credential(credential(requirement)).build();
  }

  private static Credential credential(Requirement requirement) {
    if (requirement instanceof Requirement.SkillGrade grade) {
      String name = grade.occupation() == null ? grade.atLeast().zh() : grade.occupation();
      return new Credential(name, grade.atLeast(), null, null);
    }
    if (requirement instanceof Requirement.Title title) {
      return new Credential(title.atLeast().zh(), null, title.atLeast(), null);
    }
    return Credential.named(((Requirement.Licence) requirement).anyOf().get(0));
  }

  /** Each phrase is claimed once. */
  private static Profile withSkill(Profile before, Requirement.Skill skill) {
    List<SkillClaim> skills = new ArrayList<>(before.skills());
    skills.removeIf(each -> each.phrase().equals(skill.phrase()));
    skills.add(new SkillClaim(skill.phrase(), skill.level(), null));
    return with(before, before.educations(), skills);
  }

  /** Degrees that do not state their mode were full-time where that is what is asked about. */
  private static Profile withEducation(Profile before, Requirement.EducationAtLeast asked) {
    List<Education> educations = new ArrayList<>();
    for (Education each : before.educations()) {
      boolean unsaid = asked.fullTime() && each.mode() == null;
      educations.add(unsaid ? withMode(each, StudyMode.FULL_TIME) : each);
    }
    boolean reached = educations.stream().anyMatch(each -> reaches(each, asked));
    if (!reached) {
      StudyMode mode = asked.fullTime() ? StudyMode.FULL_TIME : null;
      educations.add(new Education(asked.atLeast(), mode, null, null, null, false));
    }
    return with(before, educations, before.skills());
  }

  private static boolean reaches(Education education, Requirement.EducationAtLeast asked) {
    EducationLevel level = education.level();
    return level != null
        && !education.inProgress()
        && level.rank() >= asked.atLeast().rank()
        && (!asked.fullTime() || education.mode() == StudyMode.FULL_TIME);
  }

  private static Education withMode(Education education, @Nullable StudyMode mode) {
    return new Education(
        education.level(),
        mode,
        education.major(),
        education.school(),
        education.graduation(),
        education.inProgress());
  }

  private static Profile withMajor(Profile before, String major) {
    List<Education> educations = new ArrayList<>(before.educations());
    educations.add(new Education(null, null, major, null, null, false));
    return with(before, educations, before.skills());
  }

  private static Profile with(Profile before, List<Education> educations, List<SkillClaim> skills) {
    return new Profile(
        educations,
        skills,
        before.credentials(),
        before.credentialsStated(),
        before.employments(),
        before.statedExperienceMonths(),
        before.statedTier(),
        before.honours(),
        before.place(),
        before.wish(),
        before.availableFrom());
  }

  /** Once they are ready to work somewhere. */
  static Profile readyFor(Profile before, String place) {
    Wish wish = before.wish();
    List<String> places = new ArrayList<>(wish.places());
    places.add(place);
    Wish wider = new Wish(wish.roles(), places, wish.salary(), wish.segments(), wish.employerKinds());
    return before.toBuilder().wish(wider).build();
  }
}

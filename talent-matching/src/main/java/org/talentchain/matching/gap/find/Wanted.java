package org.talentchain.matching.gap.find;

import java.util.List;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.StudyMode;

/** Somebody who brings just what is asked for. */
final class Wanted {

  private Wanted() {}

  /** Of several that will do, the first. Nothing is said that is not asked for. */
  static Profile.Builder profile(List<Requirement> requirements) {
    Profile.Builder profile = Profile.builder();
    requirements.forEach(requirement -> add(profile, requirement));
    return profile.credentialsStated(false);
  }

  private static void add(Profile.Builder profile, Requirement requirement) {
    if (requirement instanceof Requirement.Skill skill) {
      profile.skill(new SkillClaim(skill.phrase(), skill.level(), null));
    } else if (requirement instanceof Requirement.EducationAtLeast education) {
      StudyMode mode = education.fullTime() ? StudyMode.FULL_TIME : null;
      profile.education(new Education(education.atLeast(), mode, null, null, null, false));
    } else if (requirement instanceof Requirement.Major major) {
      profile.education(new Education(null, null, major.anyOf().get(0), null, null, false));
    } else if (requirement instanceof Requirement.SkillGrade grade) {
      String occupation = grade.occupation() == null ? grade.atLeast().zh() : grade.occupation();
      profile.credential(new Credential(occupation, grade.atLeast(), null, null));
    } else if (requirement instanceof Requirement.Title title) {
      profile.credential(new Credential(title.atLeast().zh(), null, title.atLeast(), null));
    } else if (requirement instanceof Requirement.Licence licence) {
      profile.credential(Credential.named(licence.anyOf().get(0)));
    } else if (requirement instanceof Requirement.Experience experience) {
      profile.statedExperienceMonths(experience.months());
    }
  }
}

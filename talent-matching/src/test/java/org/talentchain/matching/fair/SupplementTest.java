package org.talentchain.matching.fair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Necessity;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.StudyMode;

class SupplementTest {

  private static final Requirement LICENCE = Requirement.Licence.must("焊接与热切割作业证");

  @Test
  void whatIsWrittenDownIsStatedAndWhatIsLearntLeavesTheRestUnsaid() {
    Profile nothing = Profile.builder().skill("焊接").build();
    assertThat(Supplement.supplied(nothing, LICENCE).credentialsStated()).isTrue();
    assertThat(Supplement.gained(nothing, LICENCE).credentialsStated()).isFalse();
    assertThat(Supplement.gained(nothing, LICENCE).credentials()).hasSize(1);
  }

  @Test
  void aSkillIsClaimedOnce() {
    Profile before = Profile.builder().skill("焊接").skill("装配").build();
    Requirement asked = Requirement.Skill.must("焊接", Proficiency.SKILLED);
    assertThat(Supplement.supplied(before, asked).skills())
        .containsExactly(SkillClaim.of("装配"), SkillClaim.of("焊接", Proficiency.SKILLED));
  }

  @Test
  void aDegreeWhoseModeIsNotSaidWasFullTimeWhereThatIsAskedAbout() {
    Education unsaid = new Education(EducationLevel.BACHELOR, null, null, null, null, false);
    Profile before = Profile.builder().education(unsaid).build();
    Requirement asked =
        new Requirement.EducationAtLeast(
            EducationLevel.BACHELOR, true, Necessity.MUST, Requirement.MUST_WEIGHT);
    assertThat(Supplement.supplied(before, asked).educations())
        .containsExactly(new Education(EducationLevel.BACHELOR, StudyMode.FULL_TIME, null, null, null, false));
  }

  @Test
  void whoIsReadyForAPlaceKeepsTheOthers() {
    Profile there = Supplement.readyFor(Profile.EMPTY, "烟台");
    assertThat(Supplement.readyFor(there, "海阳").wish().places()).containsExactly("烟台", "海阳");
  }
}

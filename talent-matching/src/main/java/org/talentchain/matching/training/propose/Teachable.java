package org.talentchain.matching.training.propose;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.training.Topic;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Credential;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;

/**
 * Something a class could teach.
 *
 * @param key the same for whatever is the same
 * @param concept what it is in the knowledge base, or null
 * @param needed what openings ask for, at the highest level any of them states
 * @param what the same at the level it would be taught to
 * @param usual the level a skill is usually taught to, or null
 * @param hours how long that takes
 * @param known false when the hours are assumed
 */
record Teachable(
    String key,
    @Nullable ConceptId concept,
    Requirement needed,
    Requirement what,
    @Nullable Proficiency usual,
    int hours,
    boolean known) {

  private static final Comparator<Requirement> LEVELS = Comparator.comparing(Teachable::level);

  /** One for all who ask for the same: at the highest level asked for, or the usual one where none is. */
  static Teachable joined(List<Teachable> same) {
    Teachable first = same.get(0);
    Requirement needed = same.stream().map(Teachable::needed).max(LEVELS).orElseThrow();
    Requirement what = needed;
    if (needed instanceof Requirement.Skill skill && skill.level() == null) {
      what = new Requirement.Skill(skill.phrase(), first.usual, skill.necessity(), skill.weight());
    }
    return new Teachable(first.key, first.concept, needed, what, first.usual, first.hours, first.known);
  }

  private static int level(Requirement requirement) {
    if (requirement instanceof Requirement.SkillGrade grade) {
      return grade.atLeast().ordinal();
    }
    return requirement instanceof Requirement.Skill skill && skill.level() != null
        ? skill.level().ordinal()
        : -1;
  }

  Topic.Basis basis() {
    boolean more = usual != null && level(what) > usual.ordinal();
    return !known ? Topic.Basis.ASSUMED : more ? Topic.Basis.KNOWN_FOR_LESS : Topic.Basis.KNOWN;
  }

  /** Skills of a curriculum that teaches it. */
  List<SkillClaim> claims() {
    return what instanceof Requirement.Skill skill
        ? List.of(new SkillClaim(skill.phrase(), skill.level(), null))
        : List.of();
  }

  /** Certificates a graduate gets for it. */
  List<Credential> credentials() {
    if (what instanceof Requirement.Licence licence) {
      return List.of(Credential.named(licence.anyOf().get(0)));
    }
    if (what instanceof Requirement.SkillGrade grade) {
      String occupation = grade.occupation() == null ? grade.atLeast().zh() : grade.occupation();
      return List.of(new Credential(occupation, grade.atLeast(), null, null));
    }
    return List.of();
  }
}

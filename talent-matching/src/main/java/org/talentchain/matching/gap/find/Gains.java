package org.talentchain.matching.gap.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Relation;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.score.Found;
import org.talentchain.matching.score.Item;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.model.Requirement;

/**
 * What a position asks for and somebody has only since a class: the thing itself or a kind of it, not what merely
 * comes near.
 *
 * @param skills by the knowledge base, or else in the position's words
 * @param certificates grades and licences, in the position's words
 */
record Gains(List<String> skills, List<String> certificates) {

  private static final Set<Relation> ITSELF = Set.of(Relation.EXACT, Relation.NARROWER);

  Gains {
    skills = List.copyOf(skills);
    certificates = List.copyOf(certificates);
  }

  /** What lies between before and after, as a position sees it. */
  static Gains of(
      Scorecard card, CandidateFeatures before, CandidateFeatures after, UnaryOperator<String> skillName) {
    List<String> skills = new ArrayList<>();
    List<String> certificates = new ArrayList<>();
    List<Item> items = card.items();
    for (int item = 0; item < items.size(); item++) {
      Found now = card.found(item, after);
      boolean more = now.value() > card.found(item, before).value();
      if (more && items.get(item).ask().requirement() instanceof Requirement.Skill skill) {
        if (now.relation() != null && ITSELF.contains(now.relation())) {
          skills.add(skillName.apply(skill.phrase()));
        }
      } else if (more && now.said() != null && isCertificate(items.get(item).ask().requirement())) {
        certificates.add(now.said());
      }
    }
    return new Gains(skills.stream().distinct().toList(), certificates.stream().distinct().toList());
  }

  private static boolean isCertificate(@Nullable Requirement requirement) {
    return requirement instanceof Requirement.Licence || requirement instanceof Requirement.SkillGrade;
  }

  /** Skills first, then certificates. */
  List<String> names() {
    List<String> all = new ArrayList<>(skills);
    all.addAll(certificates);
    return all;
  }
}

package org.talentchain.matching.pairing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.matching.pairing.PairScore.Aspect;
import org.talentchain.model.Proficiency;
import org.talentchain.model.SkillClaim;
import org.talentchain.similarity.PhraseCloseness;

/** Scores mentors for apprentices. */
final class MentorScoring {

  /**
   * Below this closeness of both trade and skills, in thousandths, a pair is not proposed; our own reading.
   */
  static final int LEAST = 400;

  private static final int SAME_EMPLOYER = 1000;
  private static final int SAME_SEGMENT = 600;

  private final BestLikeness crafts;
  private final BestLikeness skills;

  MentorScoring(MentoringRequest request) {
    this.crafts = likeness(request, ConceptKind.OCCUPATION);
    this.skills = likeness(request, ConceptKind.SKILL);
  }

  private static BestLikeness likeness(MentoringRequest request, ConceptKind kind) {
    return new BestLikeness(new PhraseCloseness(request.knowledge(), EnumSet.of(kind), request.likeness()));
  }

  /** The two may be brought together at all: one above the other, in the same enterprise or segment. */
  static boolean mayLead(Colleague mentor, Colleague apprentice) {
    return !mentor.id().equals(apprentice.id())
        && mentor.standing().isMentor()
        && (mentor.sharesEmployer(apprentice) || mentor.sharesSegment(apprentice))
        && mentor.standing().above(apprentice.standing()) != null;
  }

  /** The score of two who may be brought together; empty when they may not. */
  Optional<MentorFit> fit(Colleague mentor, Colleague apprentice) {
    Standing.Step step = mentor.standing().above(apprentice.standing());
    if (step == null || !mayLead(mentor, apprentice)) {
      return Optional.empty();
    }
    List<Likeness> craft = closest(crafts.of(apprentice.trades(), mentor.trades()));
    List<Likeness> common =
        apprentice.skills().stream().flatMap(skill -> taught(skill, mentor).stream()).toList();
    boolean isSameEmployer = mentor.sharesEmployer(apprentice);
    PairScore score =
        PairScore.of(
            Aspect.CRAFT.part(
                known(
                    apprentice.trades(),
                    mentor.trades(),
                    craft.stream().mapToInt(Likeness::thousandths).sum())),
            Aspect.SKILLS.part(
                known(apprentice.skills(), mentor.skills(), average(common, apprentice.skills().size()))),
            Aspect.WORKPLACE.part(isSameEmployer ? SAME_EMPLOYER : SAME_SEGMENT));
    return Optional.of(new MentorFit(mentor, apprentice, step, isSameEmployer, score, craft, common));
  }

  private static @Nullable Integer known(List<?> one, List<?> other, int thousandths) {
    return one.isEmpty() || other.isEmpty() ? null : thousandths;
  }

  private static int average(List<Likeness> found, int asked) {
    return asked == 0 ? 0 : BestLikeness.average(found, asked);
  }

  private static List<Likeness> closest(List<Likeness> found) {
    return found.stream().max(Comparator.comparingInt(Likeness::thousandths)).stream().toList();
  }

  /**
   * A skill the mentor masters less well than the apprentice, as far as both say, is none to learn from them.
   */
  private List<Likeness> taught(SkillClaim skill, Colleague mentor) {
    List<String> held =
        mentor.skills().stream()
            .filter(one -> !isBelow(one.level(), skill.level()))
            .map(SkillClaim::phrase)
            .toList();
    return skills.of(List.of(skill.phrase()), held);
  }

  private static boolean isBelow(@Nullable Proficiency one, @Nullable Proficiency other) {
    return one != null && other != null && one.compareTo(other) < 0;
  }
}

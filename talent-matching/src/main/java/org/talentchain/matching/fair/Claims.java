package org.talentchain.matching.fair;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PriorityRule;
import org.talentchain.matching.allocation.PriorityScale;
import org.talentchain.matching.allocation.replan.Link;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;

/** What each side of a pair may claim: its rating of the other with the priorities of a fair put into it. */
final class Claims {

  private static final int ROOM = 100;

  private final Ladder<OrganizationId> employers;
  private final Ladder<CandidateId> candidates;
  private final PriorityScale scale;

  /**
   * @param places how many invitations there can be at most
   */
  Claims(FairRequest request, long places) {
    boolean counted = request.rule().kind() == PriorityRule.Kind.BONUS;
    employers = Ladder.of(request.priority(), counted);
    candidates = Ladder.of(request.favoured(), counted);
    scale = new PriorityScale(request.rule(), Math.max(employers.highest(), candidates.highest()), places);
  }

  /** Priorities in numbers from 0. */
  private record Ladder<I>(Map<I, Integer> steps, int unnamed) {

    /**
     * @param counted true when the distance of priorities counts, not only their order
     */
    static <I> Ladder<I> of(Map<I, Integer> priorities, boolean counted) {
      TreeSet<Integer> levels = new TreeSet<>(priorities.values());
      levels.add(0);
      int lowest = levels.first();
      List<Integer> ascending = List.copyOf(levels);
      IntUnaryOperator step = counted ? each -> each - lowest : ascending::indexOf;
      Map<I, Integer> steps = new HashMap<>();
      priorities.forEach((who, priority) -> steps.put(who, step.applyAsInt(priority)));
      return new Ladder<>(steps, step.applyAsInt(0));
    }

    int of(I who) {
      return steps.getOrDefault(who, unnamed);
    }

    int highest() {
      return Math.max(unnamed, steps.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }
  }

  private int of(Vacancy vacancy) {
    return employers.of(vacancy.position().employer());
  }

  private int of(CandidateId candidate) {
    return candidates.of(candidate);
  }

  /** What stands before all else in the order of a candidate. */
  int before(Vacancy vacancy) {
    return scale.before(of(vacancy));
  }

  /** What a candidate thinks of a position, priority included. */
  int preference(int view, Vacancy vacancy) {
    return scale.preference(view, of(vacancy));
  }

  /** What a position thinks of a candidate, priority included. */
  int standing(Rating fit, CandidateId candidate) {
    return scale.standing(fit.points(), fit.weight(), of(candidate));
  }

  /** What a pair adds to the total of an optimal plan, priority included. */
  int worth(int mutual, Vacancy vacancy, CandidateId candidate) {
    return scale.worth(mutual, of(vacancy) + of(candidate));
  }

  /** More than an optimal plan can be worth altogether, however many come while the fair takes place. */
  long aboveAll() {
    return scale.aboveAll();
  }

  /** What a pair means to a plan. */
  Link link(PlanKind plan, Vacancy vacancy, CandidateId candidate, int points, WishFeatures wish) {
    Rating fit = vacancy.card().rating(points);
    Rating preference = Preference.rate(wish, vacancy.offer());
    int mutual = Rating.mutual(fit, preference);
    return Link.of(
        plan == PlanKind.STABLE ? mutual : worth(mutual, vacancy, candidate),
        before(vacancy),
        preference(view(fit, preference), vacancy),
        fit.perTenThousand(),
        standing(fit, candidate));
  }

  /** What a candidate thinks of a position: the preference, or the fit where none is stated. */
  static int view(Rating fit, Rating preference) {
    return (preference.isAssessable() ? preference : fit).perTenThousand();
  }

  /** How many invitations there can be, with some room for what changes while a fair takes place. */
  static long places(Collection<Vacancy> vacancies, int candidates) {
    long seats = vacancies.stream().mapToLong(each -> each.position().headcount().places()).sum();
    long now = Math.min(seats, candidates);
    return now + now / 4 + ROOM;
  }
}

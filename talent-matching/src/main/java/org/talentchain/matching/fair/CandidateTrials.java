package org.talentchain.matching.fair;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.Effect;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.replan.LivePlan;
import org.talentchain.matching.explain.Chances;
import org.talentchain.matching.explain.OwnStep;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;

/** Tries what somebody without an invitation could do alone to have one. */
final class CandidateTrials {

  /** Small steps first; what is learnt without a class only where nothing else helps. */
  private static final List<OwnStep> SMALL =
      List.of(OwnStep.SUPPLY_DATA, OwnStep.MOVE, OwnStep.LEARN_IN_CLASS);

  private final Fair fair;
  private final LivePlan plan;
  private final Renewals renewals;
  private final Chances chances;
  private final Radius radius;

  CandidateTrials(Fair fair, LivePlan plan, Renewals renewals, Chances chances) {
    this.fair = fair;
    this.plan = plan;
    this.renewals = renewals;
    this.chances = chances;
    this.radius = new Radius(fair.city());
  }

  /** The first small step that brings an invitation. */
  Optional<Change> smallStep(int candidate) {
    return SMALL.stream().flatMap(step -> helping(candidate, step).stream()).findFirst();
  }

  /** Something learnt without a class that brings an invitation. */
  Optional<Change> learning(int candidate) {
    return helping(candidate, OwnStep.LEARN);
  }

  /** Positions with open seats first: there nobody has to give way. */
  private Optional<Change> helping(int candidate, OwnStep step) {
    return helping(candidate, step, chances.of(step, true, candidate))
        .or(() -> helping(candidate, step, chances.of(step, false, candidate)));
  }

  private Optional<Change> helping(int candidate, OwnStep step, Chances.@Nullable Chance chance) {
    if (chance == null) {
      return Optional.empty();
    }
    Vacancy vacancy = fair.vacancies().get(chance.position());
    PositionId id = vacancy.position().id();
    Profile before = fair.profile(candidate);
    if (step == OwnStep.MOVE) {
      return radius
          .place(vacancy.position())
          .flatMap(
              place ->
                  effect(candidate, before, Supplement.readyFor(before, place))
                      .map(effect -> Change.ofPlace(Change.Kind.WORK_ELSEWHERE, id, place, 1).with(effect)));
    }
    Requirement requirement = vacancy.card().items().get(chance.item()).ask().requirement();
    if (requirement == null) {
      return Optional.empty();
    }
    if (step == OwnStep.SUPPLY_DATA) {
      return effect(candidate, before, Supplement.supplied(before, requirement))
          .map(effect -> Change.of(Change.Kind.SUPPLY_DATA, requirement, id, 1).with(effect));
    }
    return effect(candidate, before, Supplement.gained(before, requirement))
        .map(
            effect ->
                Change.of(Change.Kind.GAIN_REQUIREMENT, requirement, id, 1)
                    .in(fair.remedies().teaching(vacancy.card(), chance.item()))
                    .with(effect));
  }

  /** What comes of another profile; empty unless it brings an invitation whichever such plan is made. */
  private Optional<Effect> effect(int candidate, Profile before, Profile after) {
    AtomicBoolean invited = new AtomicBoolean();
    var links = renewals.links(candidate, before, after);
    Effect effect =
        plan.attempt(
            List.of(
                () -> {
                  plan.renew(candidate, links);
                  invited.set(plan.held(candidate) != LivePlan.NONE);
                }));
    return invited.get() && isCertain(effect) ? Optional.of(effect) : Optional.empty();
  }

  /** A plan of largest total may leave somebody out who adds nothing to it. */
  private boolean isCertain(Effect effect) {
    boolean filledFirst = fair.request().aim().goal() == Goal.FILLED_FIRST;
    return fair.request().plan() == PlanKind.STABLE
        || effect.total() > 0
        || filledFirst && effect.filled() > 0;
  }
}

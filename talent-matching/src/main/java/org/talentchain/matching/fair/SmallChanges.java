package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Effect;
import org.talentchain.matching.allocation.replan.LivePlan;
import org.talentchain.matching.explain.NearMisses;
import org.talentchain.matching.explain.NearMisses.Blocked;
import org.talentchain.matching.explain.Remedies;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.score.Vacancy;

/**
 * What small changes would bring, found out by making them: the plan is repaired as it would be when a fair
 * is followed, the difference is taken down, and everything is undone. So what is said of a change is exactly
 * what planning again with it gives: seats filled in all, and for an optimal plan the total.
 */
final class SmallChanges {

  /** With more pairs than this, a second copy of them is not worth its memory. */
  private static final int MOST_PAIRS = 5_000_000;

  /**
   * One more seat that brings a candidate an invitation.
   *
   * @param position where
   * @param direct true when it is this seat they get, false when it is one that becomes free by it
   * @param effect what it brings
   */
  record Seat(int position, boolean direct, Effect effect) {}

  private final Fair fair;
  private final LivePlan plan;
  private final Map<Integer, Seat> seats = new HashMap<>();
  private final Map<Integer, Map<Integer, Remedies.Effects>> relaxations = new HashMap<>();

  private SmallChanges(Fair fair, LivePlan plan) {
    this.fair = fair;
    this.plan = plan;
  }

  /**
   * Tries one more seat at every full position, and every must-have let go at those with open seats.
   *
   * @param misses who is kept out by what, position by position
   * @param wishes what each candidate looks for
   * @return nothing where the plan can only be made anew, or there are too many pairs to try
   */
  static Optional<SmallChanges> of(
      Fair fair,
      Allocations allocations,
      Allocation allocation,
      List<@Nullable NearMisses> misses,
      IntFunction<WishFeatures> wishes) {
    if (!fair.request().aim().isChangeable() || allocations.reach().pairs() > MOST_PAIRS) {
      return Optional.empty();
    }
    int[] settled = allocations.settled();
    int[] pairs =
        IntStream.range(0, allocations.reach().candidateCount())
            .map(allocation::pairOf)
            .filter(pair -> pair != Allocation.NONE)
            .filter(pair -> IntStream.of(settled).noneMatch(each -> each == pair))
            .toArray();
    SmallChanges changes = new SmallChanges(fair, allocations.live(fair.request().plan(), pairs));
    for (int position = 0; position < fair.vacancies().size(); position++) {
      NearMisses seen = misses.get(position);
      if (changes.plan.taken(position) == changes.plan.seats(position)) {
        changes.tryOneMore(position);
      } else if (seen != null) {
        changes.tryRelaxing(position, seen, wishes);
      }
    }
    return Optional.of(changes);
  }

  private void tryOneMore(int position) {
    List<Integer> newcomers = new ArrayList<>();
    Effect effect =
        plan.attempt(
            List.of(
                () ->
                    plan.watch(() -> plan.seats(position, plan.seats(position) + 1))
                        .forEach(
                            (candidate, before) -> {
                              if (before == LivePlan.NONE) {
                                int now = plan.position(plan.held(candidate));
                                newcomers.add(now == position ? candidate : -1 - candidate);
                              }
                            })));
    for (int newcomer : newcomers) {
      boolean direct = newcomer >= 0;
      Seat seat = new Seat(position, direct, effect);
      seats.merge(
          direct ? newcomer : -1 - newcomer, seat, (one, other) -> !one.direct() && direct ? other : one);
    }
  }

  private void tryRelaxing(int position, NearMisses seen, IntFunction<WishFeatures> wishes) {
    Map<Integer, Remedies.Effects> effects = new HashMap<>();
    int items = fair.vacancies().get(position).card().items().size();
    for (int item = 0; item < items; item++) {
      List<Blocked> blocked = seen.blocked(item);
      List<Blocked> free = blocked.stream().filter(Blocked::free).toList();
      if (!free.isEmpty()) {
        effects.put(
            item,
            new Remedies.Effects(admitting(position, blocked, wishes), admitting(position, free, wishes)));
      }
    }
    relaxations.put(position, effects);
  }

  private Effect admitting(int position, List<Blocked> some, IntFunction<WishFeatures> wishes) {
    Vacancy vacancy = fair.vacancies().get(position);
    List<Runnable> changes = new ArrayList<>();
    for (Blocked each : some) {
      changes.add(
          () ->
              plan.admit(
                  each.candidate(),
                  position,
                  fair.claims()
                      .link(
                          fair.request().plan(),
                          vacancy,
                          fair.id(each.candidate()),
                          each.points(),
                          wishes.apply(each.candidate()))));
    }
    return plan.attempt(changes);
  }

  /** The seat that would bring a candidate an invitation, or null. */
  @Nullable Seat seatFor(int candidate) {
    return seats.get(candidate);
  }

  /** What letting go of must-haves brings at a position, by item. */
  Map<Integer, Remedies.Effects> relaxing(int position) {
    return relaxations.getOrDefault(position, Map.of());
  }
}

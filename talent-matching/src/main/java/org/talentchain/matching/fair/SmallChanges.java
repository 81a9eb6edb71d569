package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.replan.LivePlan;
import org.talentchain.matching.explain.Chances;
import org.talentchain.matching.explain.NearMisses;

/**
 * What small changes would bring, found out by making them: the plan is repaired as it would be when a fair
 * is followed, the difference is taken down, and everything is undone. So what is said of a change is exactly
 * what planning again with it gives: seats filled in all, and for an optimal plan the total.
 *
 * <p>Each position and each candidate is tried with a few changes only, whatever the size of the fair: of several
 * places where a step of their own may lead somebody, the one that would have them at the highest fit.
 */
final class SmallChanges {

  /** With more pairs than this, a second copy of them is not worth its memory. */
  private static final int MOST_PAIRS = 5_000_000;

  /** What displaces nobody comes first, then what the candidate gets themselves, then the smallest. */
  private static final Comparator<Option> BEST_FIRST =
      Comparator.comparing((Option each) -> each.change().filled() < 1)
          .thenComparing(Option::change, Change.SMALLEST_FIRST)
          .thenComparing(each -> !each.direct());

  /**
   * A change that brings a candidate an invitation.
   *
   * @param direct true when the position that is changed invites them, false when it is a seat that becomes free by it
   */
  private record Option(Change change, boolean direct) {}

  private final Map<Integer, List<Change>> ofPositions = new HashMap<>();
  private final Map<Integer, List<Option>> ofCandidates = new HashMap<>();

  private SmallChanges() {}

  /**
   * Tries one more seat at every full position, every change of those with open seats, and the steps of those left over.
   *
   * @param misses who is kept out by what, position by position
   * @param chances where steps of their own may lead those left over
   * @return nothing where the plan can only be made anew, or there are too many pairs to try
   */
  static Optional<SmallChanges> of(
      Fair fair,
      Allocations allocations,
      Allocation allocation,
      List<@Nullable NearMisses> misses,
      Chances chances) {
    if (!fair.request().aim().isChangeable() || allocations.reach().pairs() > MOST_PAIRS) {
      return Optional.empty();
    }
    LivePlan plan = allocations.live(fair.request().plan(), pairs(allocations, allocation));
    Renewals renewals = new Renewals(fair, allocations.reach(), allocation);
    SmallChanges changes = new SmallChanges();
    PositionTrials positions = new PositionTrials(fair, allocations.reach(), allocation, plan, renewals);
    for (int position = 0; position < fair.vacancies().size(); position++) {
      NearMisses seen = misses.get(position);
      if (plan.taken(position) == plan.seats(position)) {
        changes.note(positions.moreSeats(position), position);
      } else if (seen != null) {
        changes.note(positions.all(position, seen), position);
      }
    }
    CandidateTrials candidates = new CandidateTrials(fair, plan, renewals, chances);
    IntStream.range(0, fair.table().size())
        .filter(each -> fair.isPresent(each) && allocation.pairOf(each) == Allocation.NONE)
        .forEach(each -> changes.note(candidates, each));
    return Optional.of(changes);
  }

  /** The pairs of the plan without those that are promised, which are not in a plan that can be changed. */
  private static int[] pairs(Allocations allocations, Allocation allocation) {
    int[] settled = allocations.settled();
    return IntStream.range(0, allocations.reach().candidateCount())
        .map(allocation::pairOf)
        .filter(pair -> pair != Allocation.NONE)
        .filter(pair -> IntStream.of(settled).noneMatch(each -> each == pair))
        .toArray();
  }

  private void note(List<TriedChange> tried, int position) {
    for (TriedChange each : tried) {
      each.invited()
          .forEach((candidate, where) -> note(candidate, new Option(each.change(), where == position)));
    }
    ofPositions.put(
        position,
        tried.stream().map(TriedChange::change).filter(each -> each.filled() > 0).toList());
  }

  private void note(CandidateTrials trials, int candidate) {
    Optional<Change> step = trials.smallStep(candidate);
    if (step.isEmpty() && !ofCandidates.containsKey(candidate)) {
      step = trials.learning(candidate);
    }
    step.ifPresent(change -> note(candidate, new Option(change, true)));
  }

  /** Of one kind the best is kept; what costs others more invitations than it brings is no help. */
  private void note(int candidate, Option option) {
    if (option.change().filled() < 0) {
      return;
    }
    List<Option> known = ofCandidates.computeIfAbsent(candidate, none -> new ArrayList<>());
    for (int at = 0; at < known.size(); at++) {
      if (known.get(at).change().kind() == option.change().kind()) {
        if (BEST_FIRST.compare(option, known.get(at)) < 0) {
          known.set(at, option);
        }
        return;
      }
    }
    known.add(option);
  }

  /** What fills seats, the smallest first; of each kind the smallest, and of must-haves all. */
  List<Change> ofPosition(int position) {
    Set<Change.Kind> known = EnumSet.noneOf(Change.Kind.class);
    return ofPositions.getOrDefault(position, List.of()).stream()
        .sorted(Change.SMALLEST_FIRST)
        .filter(each -> known.add(each.kind()) || each.kind() == Change.Kind.RELAX_REQUIREMENT)
        .toList();
  }

  /** What would bring a candidate an invitation, the best first. */
  List<Change> ofCandidate(int candidate) {
    return ofCandidates.getOrDefault(candidate, List.of()).stream()
        .sorted(BEST_FIRST)
        .map(Option::change)
        .toList();
  }
}

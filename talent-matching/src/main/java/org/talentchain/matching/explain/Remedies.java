package org.talentchain.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.Effect;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.Found;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.TaughtClass;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.ClassId;
import org.talentchain.model.PositionId;
import org.talentchain.model.Requirement;

/** Says why a seat stays open or a candidate is left over, and the smallest change that would help. */
public final class Remedies {

  /** A cut-off is not lowered by more than this share of it: thin beats padded. */
  private static final double LOWEST_SHARE_OF_CUT_OFF = 0.6;

  private static final int MOST_CHANGES = 3;

  private final List<TaughtClass> classes;

  public Remedies(List<TaughtClass> classes) {
    this.classes = List.copyOf(classes);
  }

  /** For a position that states nothing. */
  public Shortfall notAssessable(Vacancy vacancy, int openSeats) {
    Change state = change(Change.Kind.STATE_REQUIREMENTS, null, vacancy.position().id(), openSeats);
    return new Shortfall(openSeats, Shortfall.Reason.NOT_ASSESSABLE, 0, 0, 0, List.of(state));
  }

  /**
   * For a position with open seats.
   *
   * @param excluded candidates above the cut-off who fail a must-have
   * @param below candidates who pass the gates but not the cut-off
   * @param elsewhere candidates within reach whom a position they prefer invites
   * @param effects what letting go of a must-have brings, by item; empty where it was not worked out
   */
  public Shortfall shortfall(
      Vacancy vacancy,
      int openSeats,
      int excluded,
      int below,
      int elsewhere,
      Criteria criteria,
      NearMisses misses,
      Map<Integer, Effects> effects) {
    PositionId id = vacancy.position().id();
    List<Change> changes = new ArrayList<>(relaxations(vacancy, misses, effects));
    if (misses.unverified() > 0) {
      changes.add(change(Change.Kind.SUPPLY_DATA, null, id, misses.unverified()));
    }
    int cutOff = criteria.cutOff().tenThousandths();
    if (misses.nearestShare() >= LOWEST_SHARE_OF_CUT_OFF * cutOff && misses.nearestShare() > 0) {
      changes.add(lower(id, cutOff, misses.nearestShare(), misses.nearestCount()));
    }
    if (changes.isEmpty()) {
      changes.add(change(Change.Kind.RECRUIT_ELSEWHERE, null, id, openSeats));
    }
    Shortfall.Reason reason = reason(openSeats, excluded, elsewhere);
    return new Shortfall(openSeats, reason, excluded, below, elsewhere, few(changes));
  }

  private static Shortfall.Reason reason(int openSeats, int excluded, int elsewhere) {
    if (elsewhere >= openSeats) {
      return Shortfall.Reason.COMPETITION;
    }
    return excluded > 0 ? Shortfall.Reason.GATES : Shortfall.Reason.CUT_OFF;
  }

  /**
   * What comes of a must-have that stands in the way.
   *
   * @param relaxed letting it go for everybody
   * @param taught having those learn it who have no seat
   */
  public record Effects(Effect relaxed, Effect taught) {}

  /** Those that fill most first. */
  private List<Change> relaxations(
      Vacancy vacancy, NearMisses misses, Map<Integer, Effects> effects) {
    List<Change> changes = new ArrayList<>();
    for (int item = 0; item < vacancy.card().items().size(); item++) {
      int blocked = misses.blockedBy(item);
      if (blocked == 0) {
        continue;
      }
      Effects brings = effects.get(item);
      Requirement requirement = vacancy.card().items().get(item).ask().requirement();
      PositionId id = vacancy.position().id();
      changes.add(
          change(Change.Kind.RELAX_REQUIREMENT, requirement, id, blocked)
              .with(brings == null ? null : brings.relaxed()));
      ClassId taught = canBeGained(requirement) ? teaching(vacancy.card(), item) : null;
      if (taught != null) {
        Effect effect = brings == null ? null : brings.taught();
        changes.add(
            new Change(Change.Kind.GAIN_REQUIREMENT, requirement, id, taught, 0, 0, blocked, effect));
      }
    }
    changes.sort(
        Comparator.comparingInt((Change each) -> each.effect() == null ? 0 : each.effect().filled())
            .thenComparingInt(Change::gain)
            .reversed());
    return changes;
  }

  /** For a candidate of whom nothing is known. */
  public Unmatched noData() {
    Change supply = change(Change.Kind.SUPPLY_DATA, null, null, 1);
    return new Unmatched(Unmatched.Reason.NO_DATA, null, List.of(supply));
  }

  /**
   * For a candidate within reach of positions that are full.
   *
   * @param seats headcount of the nearest position
   * @param ahead how many of its reserves come before the candidate
   */
  public Unmatched outrun(PositionId nearest, int seats, int ahead) {
    Change add =
        new Change(Change.Kind.ADD_HEADCOUNT, null, nearest, null, seats, seats + ahead + 1, 1);
    return new Unmatched(Unmatched.Reason.COMPETITION, nearest, List.of(add));
  }

  /**
   * For a candidate within reach of positions that are full, whom one more seat would bring an invitation.
   *
   * @param nearest the position within reach that comes nearest
   * @param where the position that would have to take one more
   * @param seats its headcount
   * @param effect what that brings
   */
  public Unmatched oneSeatShort(PositionId nearest, PositionId where, int seats, Effect effect) {
    Change add = new Change(Change.Kind.ADD_HEADCOUNT, null, where, null, seats, seats + 1, 1, effect);
    return new Unmatched(Unmatched.Reason.COMPETITION, nearest, List.of(add));
  }

  /** For a candidate no position comes near to. */
  public Unmatched farAway() {
    Change supply = change(Change.Kind.SUPPLY_DATA, null, null, 1);
    return new Unmatched(Unmatched.Reason.CUT_OFF, null, List.of(supply));
  }

  /** For a candidate who fails must-haves of a position whose cut-off is reached. */
  public Unmatched blocked(CandidateFeatures candidate, Vacancy nearest) {
    List<Change> changes = new ArrayList<>();
    for (int item : items(nearest.card(), candidate, GateOutcome.FAIL)) {
      changes.add(gainOrRelax(nearest, item));
    }
    return new Unmatched(Unmatched.Reason.GATES, nearest.position().id(), few(changes));
  }

  /** For a candidate left out only because must-haves are not verified. */
  public Unmatched unverified(CandidateFeatures candidate, Vacancy nearest) {
    List<Change> changes = new ArrayList<>();
    for (int item : items(nearest.card(), candidate, GateOutcome.UNKNOWN)) {
      Requirement requirement = nearest.card().items().get(item).ask().requirement();
      changes.add(change(Change.Kind.SUPPLY_DATA, requirement, nearest.position().id(), 1));
    }
    return new Unmatched(Unmatched.Reason.GATES, nearest.position().id(), few(changes));
  }

  private static int[] items(Scorecard card, CandidateFeatures candidate, GateOutcome outcome) {
    int flags = candidate.column(Column.FLAGS);
    return IntStream.range(0, card.items().size())
        .filter(item -> card.gate(item, card.found(item, candidate).evidence(), flags) == outcome)
        .toArray();
  }

  /** For a candidate who misses the cut-off: the least that would lift them over it, a taught one first. */
  public Unmatched below(CandidateFeatures candidate, Vacancy nearest, Criteria criteria) {
    List<Change> changes = new ArrayList<>();
    Tally tally = nearest.card().tally(candidate);
    int missing = criteria.cutOff().leastPoints() - tally.points();
    IntStream.range(0, nearest.card().items().size())
        .filter(item -> canBeGained(nearest.card().items().get(item).ask().requirement()))
        .filter(item -> room(nearest.card(), item, candidate) >= missing)
        .boxed()
        .sorted(
            Comparator.comparing((Integer item) -> teaching(nearest.card(), item) == null)
                .thenComparing(item -> room(nearest.card(), item, candidate))
                .thenComparing(item -> item))
        .limit(1)
        .forEach(item -> changes.add(gain(nearest, item)));
    int share = nearest.card().rating(tally.points()).perTenThousand();
    changes.add(lower(nearest.position().id(), criteria.cutOff().tenThousandths(), share, 1));
    return new Unmatched(Unmatched.Reason.CUT_OFF, nearest.position().id(), few(changes));
  }

  /** How many points an item would still add. */
  private static int room(Scorecard card, int item, CandidateFeatures candidate) {
    return card.items().get(item).weight() * (1000 - card.found(item, candidate).value());
  }

  /** Skills and certificates can be gained; schooling and years can only be asked for less. */
  private static boolean canBeGained(@Nullable Requirement requirement) {
    return requirement instanceof Requirement.Skill
        || requirement instanceof Requirement.Licence
        || requirement instanceof Requirement.SkillGrade
        || requirement instanceof Requirement.Title;
  }

  private Change gainOrRelax(Vacancy vacancy, int item) {
    Requirement requirement = vacancy.card().items().get(item).ask().requirement();
    return canBeGained(requirement)
        ? gain(vacancy, item)
        : change(Change.Kind.RELAX_REQUIREMENT, requirement, vacancy.position().id(), 1);
  }

  private Change gain(Vacancy vacancy, int item) {
    Requirement requirement = vacancy.card().items().get(item).ask().requirement();
    ClassId taught = teaching(vacancy.card(), item);
    PositionId id = vacancy.position().id();
    return new Change(Change.Kind.GAIN_REQUIREMENT, requirement, id, taught, 0, 0, 1);
  }

  /** The first class that teaches in full what an item asks for, or null. */
  private @Nullable ClassId teaching(Scorecard card, int item) {
    for (TaughtClass each : classes) {
      Found found = card.found(item, each.gives());
      if (found.value() == 1000) {
        return each.id();
      }
    }
    return null;
  }

  private static Change lower(PositionId position, int from, int to, int gain) {
    return new Change(Change.Kind.LOWER_CUT_OFF, null, position, null, from, to, gain);
  }

  private static Change change(
      Change.Kind kind, @Nullable Requirement requirement, @Nullable PositionId position, int gain) {
    return new Change(kind, requirement, position, null, 0, 0, gain);
  }

  private static List<Change> few(List<Change> changes) {
    return changes.subList(0, Math.min(MOST_CHANGES, changes.size()));
  }
}

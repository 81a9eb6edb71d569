package org.talentchain.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Change;
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

/** Says why a seat stays open or a candidate is left over, and what would help as far as their own data tell. */
public final class Remedies {

  /** A cut-off is not lowered by more than this share of it: thin beats padded. */
  private static final double LOWEST_SHARE_OF_CUT_OFF = 0.6;

  private static final int MOST_CHANGES = 3;

  private final List<TaughtClass> classes;

  public Remedies(List<TaughtClass> classes) {
    this.classes = List.copyOf(classes);
  }

  /** Whether a cut-off may be lowered so far. */
  public static boolean isWorthLowering(int from, int to) {
    return to > 0 && to >= LOWEST_SHARE_OF_CUT_OFF * from;
  }

  /** For a position that states nothing. */
  public Shortfall notAssessable(Vacancy vacancy, int openSeats) {
    Change state = Change.of(Change.Kind.STATE_REQUIREMENTS, null, vacancy.position().id(), openSeats);
    return new Shortfall(openSeats, Shortfall.Reason.NOT_ASSESSABLE, 0, 0, 0, List.of(state));
  }

  /**
   * For a position with open seats.
   *
   * @param excluded candidates above the cut-off who fail a must-have
   * @param below candidates who pass the gates but not the cut-off
   * @param elsewhere candidates within reach whom a position they prefer invites
   * @param changes what would help; none when nothing small does
   */
  public Shortfall shortfall(
      Vacancy vacancy, int openSeats, int excluded, int below, int elsewhere, List<Change> changes) {
    Change elsewhereOnly = Change.of(Change.Kind.RECRUIT_ELSEWHERE, null, vacancy.position().id(), openSeats);
    return new Shortfall(
        openSeats,
        reason(openSeats, excluded, elsewhere),
        excluded,
        below,
        elsewhere,
        changes.isEmpty() ? List.of(elsewhereOnly) : smallest(changes));
  }

  /** What would bring people within reach of a position where nothing can be tried. */
  public List<Change> untried(Vacancy vacancy, Criteria criteria, NearMisses misses) {
    PositionId id = vacancy.position().id();
    List<Change> changes = new ArrayList<>();
    misses
        .keptOut()
        .forEach(
            (item, some) -> {
              int free = (int) some.stream().filter(NearMiss::free).count();
              if (free > 0) {
                changes.add(
                    Change.of(Change.Kind.RELAX_REQUIREMENT, requirement(vacancy.card(), item), id, free));
              }
            });
    misses
        .unlearnt()
        .forEach(
            (item, some) ->
                changes.add(
                    Change.of(
                            Change.Kind.GAIN_REQUIREMENT,
                            requirement(vacancy.card(), item),
                            id,
                            some.best().size())
                        .in(teaching(vacancy.card(), item))));
    if (misses.unverified() > 0) {
      changes.add(Change.of(Change.Kind.SUPPLY_DATA, null, id, misses.unverified()));
    }
    int cutOff = criteria.cutOff().tenThousandths();
    misses.below().best().stream()
        .filter(NearMiss::free)
        .map(each -> vacancy.card().rating(each.points()).perTenThousand())
        .findFirst()
        .filter(share -> isWorthLowering(cutOff, share))
        .ifPresent(share -> changes.add(Change.ofNumber(Change.Kind.LOWER_CUT_OFF, id, cutOff, share, 1)));
    return changes;
  }

  private static @Nullable Requirement requirement(Scorecard card, int item) {
    return card.items().get(item).ask().requirement();
  }

  private static Shortfall.Reason reason(int openSeats, int excluded, int elsewhere) {
    if (elsewhere >= openSeats) {
      return Shortfall.Reason.COMPETITION;
    }
    return excluded > 0 ? Shortfall.Reason.GATES : Shortfall.Reason.CUT_OFF;
  }

  /** For a candidate of whom nothing is known. */
  public Unmatched noData() {
    Change supply = Change.of(Change.Kind.SUPPLY_DATA, null, null, 1);
    return new Unmatched(Unmatched.Reason.NO_DATA, null, List.of(supply), false);
  }

  /**
   * For a candidate within reach of positions that are full.
   *
   * @param seats headcount of the nearest position
   * @param ahead how many of its reserves come before the candidate
   */
  public Unmatched outrun(PositionId nearest, int seats, int ahead) {
    Change add = Change.ofNumber(Change.Kind.ADD_HEADCOUNT, nearest, seats, seats + ahead + 1, 1);
    return new Unmatched(Unmatched.Reason.COMPETITION, nearest, List.of(add), false);
  }

  /**
   * For a candidate within reach of positions that are full, or closed to them by quotas.
   *
   * @param changes what makes room for them together
   */
  public Unmatched keptOut(PositionId nearest, List<Change> changes) {
    return new Unmatched(Unmatched.Reason.COMPETITION, nearest, changes, changes.size() > 1);
  }

  /** For a candidate no position comes near to. */
  public Unmatched farAway() {
    Change supply = Change.of(Change.Kind.SUPPLY_DATA, null, null, 1);
    return new Unmatched(Unmatched.Reason.CUT_OFF, null, List.of(supply), false);
  }

  /**
   * The same reason, and what was found to help by trying.
   *
   * @param changes the best first, at least one
   */
  public Unmatched tried(Unmatched known, List<Change> changes) {
    List<Change> few = changes.subList(0, Math.min(MOST_CHANGES, changes.size()));
    return new Unmatched(known.reason(), known.nearest(), few, false);
  }

  /** The same reason where nothing that was tried helps; what is only needed together is named nevertheless. */
  public Unmatched triedInVain(Unmatched known) {
    boolean stays = known.together() || known.nearest() == null || known.reason() == Unmatched.Reason.COMPETITION;
    Change other = Change.of(Change.Kind.RECRUIT_ELSEWHERE, null, known.nearest(), 1);
    return stays ? known : new Unmatched(known.reason(), known.nearest(), List.of(other), false);
  }

  /** For a candidate who fails must-haves of a position whose cut-off is reached. */
  public Unmatched blocked(CandidateFeatures candidate, Vacancy nearest) {
    List<Change> changes = new ArrayList<>();
    for (int item : items(nearest.card(), candidate, GateOutcome.FAIL)) {
      changes.add(gainOrRelax(nearest, item));
    }
    return needed(nearest, changes);
  }

  /** For a candidate left out only because must-haves are not verified. */
  public Unmatched unverified(CandidateFeatures candidate, Vacancy nearest) {
    List<Change> changes = new ArrayList<>();
    for (int item : items(nearest.card(), candidate, GateOutcome.UNKNOWN)) {
      Requirement requirement = requirement(nearest.card(), item);
      changes.add(Change.of(Change.Kind.SUPPLY_DATA, requirement, nearest.position().id(), 1));
    }
    return needed(nearest, changes);
  }

  /** Each change once: one requirement may be asked for in two items. */
  private static Unmatched needed(Vacancy nearest, List<Change> changes) {
    List<Change> each = changes.stream().distinct().toList();
    return new Unmatched(Unmatched.Reason.GATES, nearest.position().id(), each, each.size() > 1);
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
        .filter(item -> canBeGained(requirement(nearest.card(), item)))
        .filter(item -> room(nearest.card(), item, candidate) >= missing)
        .boxed()
        .sorted(
            Comparator.comparing((Integer item) -> teaching(nearest.card(), item) == null)
                .thenComparing(item -> room(nearest.card(), item, candidate))
                .thenComparing(item -> item))
        .limit(1)
        .forEach(item -> changes.add(gain(nearest, item)));
    int share = nearest.card().rating(tally.points()).perTenThousand();
    int cutOff = criteria.cutOff().tenThousandths();
    PositionId id = nearest.position().id();
    if (changes.isEmpty() || isWorthLowering(cutOff, share)) {
      changes.add(Change.ofNumber(Change.Kind.LOWER_CUT_OFF, id, cutOff, share, 1));
    }
    return new Unmatched(Unmatched.Reason.CUT_OFF, id, smallest(changes), false);
  }

  /** How many points an item would still add. */
  private static int room(Scorecard card, int item, CandidateFeatures candidate) {
    return card.items().get(item).weight() * (1000 - card.found(item, candidate).value());
  }

  /** Skills and certificates can be gained; schooling and years can only be asked for less. */
  public static boolean canBeGained(@Nullable Requirement requirement) {
    return requirement instanceof Requirement.Skill
        || requirement instanceof Requirement.Licence
        || requirement instanceof Requirement.SkillGrade
        || requirement instanceof Requirement.Title;
  }

  private Change gainOrRelax(Vacancy vacancy, int item) {
    Requirement requirement = requirement(vacancy.card(), item);
    return canBeGained(requirement)
        ? gain(vacancy, item)
        : Change.of(Change.Kind.RELAX_REQUIREMENT, requirement, vacancy.position().id(), 1);
  }

  private Change gain(Vacancy vacancy, int item) {
    Requirement requirement = requirement(vacancy.card(), item);
    return Change.of(Change.Kind.GAIN_REQUIREMENT, requirement, vacancy.position().id(), 1)
        .in(teaching(vacancy.card(), item));
  }

  /** The first class that teaches in full what an item asks for, or null. */
  public @Nullable ClassId teaching(Scorecard card, int item) {
    for (TaughtClass each : classes) {
      Found found = card.found(item, each.gives());
      if (found.value() == 1000) {
        return each.id();
      }
    }
    return null;
  }

  /** By item of a card: whether a class teaches it in full. */
  public boolean[] taught(Scorecard card) {
    boolean[] taught = new boolean[card.items().size()];
    for (int item = 0; item < taught.length; item++) {
      taught[item] =
          canBeGained(card.items().get(item).ask().requirement()) && teaching(card, item) != null;
    }
    return taught;
  }

  private static List<Change> smallest(List<Change> changes) {
    return changes.stream().sorted(Change.SMALLEST_FIRST).limit(MOST_CHANGES).toList();
  }
}

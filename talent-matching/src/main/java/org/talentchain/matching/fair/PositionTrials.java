package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.replan.Link;
import org.talentchain.matching.allocation.replan.LivePlan;
import org.talentchain.matching.explain.NearMiss;
import org.talentchain.matching.explain.NearMisses;
import org.talentchain.matching.explain.Nearby;
import org.talentchain.matching.explain.Remedies;
import org.talentchain.matching.retrieve.PositionReach;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;

/** Tries what small changes of a position bring, one change at a time. */
final class PositionTrials {

  /** More seats than these are no small change. */
  private static final int MOST_MORE_SEATS = 8;

  /** Cut-offs are agreed upon in tenths of a percent. */
  private static final int STEP_OF_CUT_OFF = 10;

  /** With more people within reach, a wider radius is not tried. */
  private static final int MOST_WITHIN_RADIUS = 500;

  private final Fair fair;
  private final Reach reach;
  private final Allocation allocation;
  private final LivePlan plan;
  private final Renewals renewals;
  private final Radius radius;
  private @Nullable TableScan scan;

  PositionTrials(Fair fair, Reach reach, Allocation allocation, LivePlan plan, Renewals renewals) {
    this.fair = fair;
    this.reach = reach;
    this.allocation = allocation;
    this.plan = plan;
    this.renewals = renewals;
    this.radius = new Radius(fair.city());
  }

  /** One seat more of a full position, and one more again until all who wait for it have one. */
  List<TriedChange> moreSeats(int position) {
    PositionId id = id(position);
    long waiting =
        IntStream.range(reach.start(position), reach.start(position + 1))
            .filter(pair -> allocation.pairOf(reach.candidate(pair)) == Allocation.NONE)
            .count();
    List<Runnable> steps = new ArrayList<>();
    for (int more = 0; more < MOST_MORE_SEATS; more++) {
      steps.add(() -> plan.seats(position, plan.seats(position) + 1));
    }
    int seats = fair.vacancies().get(position).position().headcount().places();
    List<Trial.Outcome> outcomes =
        new Trial(plan).run(steps, all -> waiting <= all.stream().mapToLong(each -> each.invited().size()).sum());
    return tried(outcomes, step -> Change.ofNumber(Change.Kind.ADD_HEADCOUNT, id, seats, seats + step + 1, 1));
  }

  private static List<TriedChange> tried(List<Trial.Outcome> outcomes, Function<Integer, Change> change) {
    return IntStream.range(0, outcomes.size())
        .mapToObj(step -> tried(outcomes.get(step), change.apply(step)))
        .toList();
  }

  private static TriedChange tried(Trial.Outcome outcome, Change change) {
    return new TriedChange(change.with(outcome.effect()), outcome.invited());
  }

  /** Everything that may bring people to a position with open seats. */
  List<TriedChange> all(int position, NearMisses misses) {
    List<TriedChange> tried = new ArrayList<>();
    misses.keptOut().forEach((item, some) -> tried.add(relaxing(position, item, some)));
    tried.addAll(lowering(position, misses.below()));
    if (misses.isMovable()) {
      widening(position).ifPresent(tried::add);
    }
    misses.unsaid().forEach((item, some) -> supplying(position, item, some).ifPresent(tried::add));
    misses.unlearnt().forEach((item, some) -> teaching(position, item, some).ifPresent(tried::add));
    return tried;
  }

  private TriedChange relaxing(int position, int item, List<NearMiss> keptOut) {
    Trial.Outcome outcome = new Trial(plan).run(() -> keptOut.forEach(each -> admit(position, each)));
    Change relax =
        Change.of(Change.Kind.RELAX_REQUIREMENT, requirement(position, item), id(position), keptOut.size());
    return tried(outcome, relax);
  }

  private void admit(int position, NearMiss miss) {
    Vacancy vacancy = fair.vacancies().get(position);
    if (!fair.isRefused(miss.candidate(), position)) {
      Link link = fair.link(miss.candidate(), vacancy, miss.points(), fair.wish(miss.candidate()));
      plan.admit(miss.candidate(), position, link);
    }
  }

  /** The cut-off down to each tenth of a percent that lets somebody in. */
  private List<TriedChange> lowering(int position, Nearby below) {
    Scorecard card = fair.vacancies().get(position).card();
    int cutOff = fair.criteria(position).cutOff().tenThousandths();
    List<NearMiss> best = below.best();
    int floor = below.isComplete() ? 0 : 1 + share(card, best.get(best.size() - 1));
    SortedMap<Integer, List<NearMiss>> levels = new TreeMap<>((one, other) -> other - one);
    for (NearMiss each : best) {
      int level = share(card, each) / STEP_OF_CUT_OFF * STEP_OF_CUT_OFF;
      if (level >= floor && Remedies.isWorthLowering(cutOff, level)) {
        levels.computeIfAbsent(level, none -> new ArrayList<>()).add(each);
      }
    }
    List<Runnable> steps = new ArrayList<>();
    List<Integer> tos = List.copyOf(levels.keySet());
    int[] admitted = new int[tos.size()];
    for (int step = 0; step < admitted.length; step++) {
      List<NearMiss> more = levels.get(tos.get(step));
      admitted[step] = more.size() + (step == 0 ? 0 : admitted[step - 1]);
      steps.add(() -> more.forEach(each -> admit(position, each)));
    }
    return tried(
        new Trial(plan).run(steps, none -> false),
        step ->
            Change.ofNumber(Change.Kind.LOWER_CUT_OFF, id(position), cutOff, tos.get(step), admitted[step]));
  }

  private static int share(Scorecard card, NearMiss miss) {
    return card.rating(miss.points()).perTenThousand();
  }

  /** People from all of the next larger place count as near. */
  private Optional<TriedChange> widening(int position) {
    Optional<Position> wider = radius.wider(fair.vacancies().get(position).position());
    if (wider.isEmpty()) {
      return Optional.empty();
    }
    Vacancy vacancy = fair.city().demand().compile(wider.get());
    scan = scan == null ? new TableScan(fair.table()) : scan;
    PositionReach found =
        PositionReach.find(
            vacancy.card(), fair.request().criteria(vacancy.card()), scan, each -> !fair.isOut(each, position));
    Map<Integer, Optional<Link>> links = new TreeMap<>();
    for (int pair = reach.start(position); pair < reach.start(position + 1); pair++) {
      links.put(reach.candidate(pair), Optional.empty());
    }
    int before = links.size();
    for (int at = 0; at < found.candidates().length && links.size() <= MOST_WITHIN_RADIUS; at++) {
      int candidate = found.candidates()[at];
      Link link = fair.link(candidate, vacancy, found.points()[at], fair.wish(candidate));
      links.put(candidate, Optional.of(link));
    }
    if (links.size() == before || links.size() > MOST_WITHIN_RADIUS) {
      return Optional.empty();
    }
    Trial.Outcome outcome =
        new Trial(plan)
            .run(() -> links.forEach((each, link) -> plan.renew(each, Map.of(position, link))));
    String place = wider.get().place();
    return place == null
        ? Optional.empty()
        : Optional.of(
            tried(
                outcome,
                Change.ofPlace(Change.Kind.WIDEN_RADIUS, id(position), place, links.size() - before)));
  }

  private Optional<TriedChange> supplying(int position, int item, Nearby unsaid) {
    Requirement requirement = requirement(position, item);
    Change supply = Change.of(Change.Kind.SUPPLY_DATA, requirement, id(position), 1);
    return helping(unsaid.best(), supply, profile -> Supplement.supplied(profile, requirement));
  }

  private Optional<TriedChange> teaching(int position, int item, Nearby unlearnt) {
    Requirement requirement = requirement(position, item);
    Change gain =
        Change.of(Change.Kind.GAIN_REQUIREMENT, requirement, id(position), 1)
            .in(fair.remedies().teaching(fair.vacancies().get(position).card(), item));
    return helping(unlearnt.best(), gain, profile -> Supplement.gained(profile, requirement));
  }

  /** Helps those of some whose help fills a seat more; nothing when nobody's does. */
  private Optional<TriedChange> helping(List<NearMiss> some, Change change, Function<Profile, Profile> help) {
    List<Integer> people = some.stream().map(NearMiss::candidate).toList();
    List<Runnable> steps = new ArrayList<>();
    for (int each : people) {
      Profile before = fair.profile(each);
      Map<Integer, Optional<Link>> links = renewals.links(each, before, help.apply(before));
      steps.add(() -> plan.renew(each, links));
    }
    List<Trial.Outcome> outcomes = new Trial(plan).run(steps, none -> false);
    List<Integer> helpful = new ArrayList<>();
    int filled = 0;
    for (int at = 0; at < outcomes.size(); at++) {
      int now = outcomes.get(at).effect().filled();
      if (now > filled) {
        helpful.add(at);
      }
      filled = now;
    }
    if (helpful.isEmpty()) {
      return Optional.empty();
    }
    Trial.Outcome outcome = new Trial(plan).run(() -> helpful.forEach(at -> steps.get(at).run()));
    List<CandidateId> ids = helpful.stream().map(people::get).map(fair::id).toList();
    return Optional.of(tried(outcome, change.by(ids)));
  }

  private PositionId id(int position) {
    return fair.vacancies().get(position).position().id();
  }

  private Requirement requirement(int position, int item) {
    Requirement requirement = fair.vacancies().get(position).card().items().get(item).ask().requirement();
    if (requirement == null) {
      throw new IllegalArgumentException("item " + item + " is no requirement");
    }
    return requirement;
  }
}

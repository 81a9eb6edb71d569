package org.talentchain.matching.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.talentchain.chain.ChainGraph;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.pairing.Unpaired.Reason;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Profile;

/**
 * Pairs mentors and apprentices (师带徒, 青蓝帮带): as many apprentices as possible get a mentor, and among such
 * plans the total closeness is the largest. Somebody in the middle may lead and be led.
 */
public final class MentoringPlanner {

  private static final Comparator<MentorFit> NEARER =
      Comparator.comparing(MentorFit::isClose).thenComparing(fit -> fit.score().value());

  private final MentoringRequest request;
  private final List<Colleague> people;
  private final List<MentorFit> close = new ArrayList<>();
  /** Of each apprentice with somebody above the pair that comes closest. */
  private final Map<CandidateId, MentorFit> nearest = new HashMap<>();

  private MentoringPlanner(MentoringRequest request) {
    this.request = request;
    ChainGraph chain = ChainGraph.of(request.chain(), List.of());
    this.people =
        request.people().entrySet().stream()
            .map(one -> colleague(one.getKey(), one.getValue(), chain))
            .toList();
  }

  private Colleague colleague(CandidateId id, Profile profile, ChainGraph chain) {
    Standing standing = Standing.of(profile, request.tiers(), request.asOf());
    return Colleague.of(id, profile, standing, chain, request.chain().chains());
  }

  /** Makes the plan. */
  public static MentoringPlan plan(MentoringRequest request) {
    return new MentoringPlanner(request).plan();
  }

  private MentoringPlan plan() {
    score();
    List<MentorFit> pairs = allocate(close, request.perMentor());
    Set<CandidateId> paired = new HashSet<>();
    pairs.forEach(pair -> paired.addAll(List.of(pair.mentor().id(), pair.apprentice().id())));
    List<Unpaired> unpaired =
        people.stream()
            .filter(one -> !paired.contains(one.id()))
            .map(this::unpaired)
            .sorted(Comparator.comparing(Unpaired::reason).thenComparing(one -> one.colleague().id()))
            .toList();
    return new MentoringPlan(pairs, unpaired, request.perMentor());
  }

  /** Only somebody at work on the chain is led. */
  private void score() {
    MentorScoring scoring = new MentorScoring(request);
    List<Colleague> mentors =
        people.stream().filter(one -> one.standing().isMentor() && !one.segments().isEmpty()).toList();
    for (Colleague apprentice : people) {
      if (apprentice.isOnChain()) {
        mentors.forEach(mentor -> scoring.fit(mentor, apprentice).ifPresent(this::note));
      }
    }
  }

  private void note(MentorFit fit) {
    CandidateId apprentice = fit.apprentice().id();
    if (fit.isClose()) {
      close.add(fit);
    }
    nearest.merge(apprentice, fit, (first, other) -> NEARER.compare(other, first) > 0 ? other : first);
  }

  /** The optimum over the pairs given, by mentor, then apprentice. */
  static List<MentorFit> allocate(List<MentorFit> fits, int perMentor) {
    Map<CandidateId, Integer> mentors = new LinkedHashMap<>();
    Map<CandidateId, Integer> apprentices = new LinkedHashMap<>();
    fits.forEach(fit -> mentors.putIfAbsent(fit.mentor().id(), mentors.size()));
    fits.forEach(fit -> apprentices.putIfAbsent(fit.apprentice().id(), apprentices.size()));
    int[] limits = new int[apprentices.size()];
    int[] seats = new int[mentors.size()];
    Arrays.fill(limits, 1);
    Arrays.fill(seats, perMentor);
    Market market =
        new Market(
            fits.stream().mapToInt(fit -> apprentices.getOrDefault(fit.apprentice().id(), 0)).toArray(),
            fits.stream().mapToInt(fit -> mentors.getOrDefault(fit.mentor().id(), 0)).toArray(),
            fits.stream().mapToInt(fit -> fit.score().value()).toArray(),
            limits,
            seats);
    return IntStream.of(OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs())
        .mapToObj(fits::get)
        .sorted(
            Comparator.comparing((MentorFit fit) -> fit.mentor().id())
                .thenComparing(fit -> fit.apprentice().id()))
        .toList();
  }

  private Unpaired unpaired(Colleague one) {
    return new Unpaired(one, reason(one), nearest.get(one.id()));
  }

  private Reason reason(Colleague one) {
    boolean isFree = one.standing().isMentor() && !one.segments().isEmpty();
    if (!one.isOnChain()) {
      Reason elsewhere = one.employerName() == null ? Reason.NOT_EMPLOYED : Reason.OFF_CHAIN;
      return isFree ? Reason.FREE_MENTOR : elsewhere;
    }
    if (!one.standing().known()) {
      return Reason.STANDING_UNKNOWN;
    }
    MentorFit best = nearest.get(one.id());
    if (best == null) {
      return isFree ? Reason.FREE_MENTOR : Reason.NOBODY_ABOVE;
    }
    if (one.trades().isEmpty() && one.skills().isEmpty()) {
      return Reason.CRAFT_UNKNOWN;
    }
    return best.isClose() ? Reason.MENTORS_FULL : Reason.NOT_CLOSE;
  }
}

package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.talentchain.matching.allocation.Bound;
import org.talentchain.matching.allocation.CandidateGroup;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.FairQuota;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.ReplanAnswer;
import org.talentchain.matching.fair.ReplanRequest;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;

/** What is advised to those without an invitation where upper bounds stand in the way, not only seats. */
class QuotaAdviceTest {

  private static final EngineConfig CONFIG =
      new EngineConfig(SmallKnowledge.of(), null, SmallCities.TODAY, Weights.standard(), 2);

  @Provide
  Arbitrary<City> cities() {
    return SmallCities.cities(10, 4);
  }

  /** At most so many of those who graduate, and of all others, at each position. */
  private static List<FairQuota> quotas(City city, int graduates, int others) {
    List<FairQuota> quotas = new ArrayList<>();
    city.positions()
        .forEach(
            position -> {
              quotas.add(
                  FairQuota.ofPosition(
                      position.id(), new CandidateGroup.Graduates(true), null, Bound.people(graduates)));
              quotas.add(
                  FairQuota.ofPosition(
                      position.id(), new CandidateGroup.Graduates(false), null, Bound.people(others)));
            });
    return quotas;
  }

  private static FairRequest request(List<FairQuota> quotas) {
    return FairRequest.standard().cutOff(1_000).aim(PlanAim.STABLE.quotas(quotas));
  }

  private static List<CandidatePlan> outrun(FairPlan plan) {
    return plan.candidates().stream()
        .filter(each -> each.unmatched() != null)
        .filter(each -> each.unmatched().reason() == Unmatched.Reason.COMPETITION)
        .toList();
  }

  private static List<Change> steps(CandidatePlan plan) {
    return plan.unmatched().changes();
  }

  /** The fair planned anew with a change made. */
  private static FairPlan after(TalentEngine engine, City city, List<FairQuota> quotas, List<Change> steps) {
    List<FairQuota> raised = new ArrayList<>(quotas);
    List<FairChange> changes = new ArrayList<>();
    for (Change step : steps) {
      if (step.kind() == Change.Kind.RAISE_QUOTA) {
        FairQuota own = quotas.get(step.quota());
        assertThat(own.most()).isEqualTo(Bound.people(step.from()));
        raised.set(
            step.quota(), FairQuota.ofPosition(own.position(), own.group(), null, Bound.people(step.to())));
      } else {
        assertThat(step.kind()).isEqualTo(Change.Kind.ADD_HEADCOUNT);
        changes.add(new FairChange.Headcount(step.position(), step.to()));
      }
    }
    Set<CandidateId> everybody = new HashSet<>();
    city.candidates().stream().map(Candidate::id).forEach(everybody::add);
    ReplanRequest again = ReplanRequest.of(request(raised), Map.of(), everybody, changes);
    return ((ReplanAnswer.Replanned) engine.replan(again)).result().fair().plan();
  }

  @Property(tries = 300)
  void whatMakesRoomUnderUpperBoundsBringsAnInvitation(
      @ForAll("cities") City city,
      @ForAll @IntRange(max = 2) int graduates,
      @ForAll @IntRange(max = 2) int others) {
    List<FairQuota> quotas = quotas(city, graduates, others);
    try (TalentEngine engine = TalentEngine.inMemory(CONFIG).add(city)) {
      for (CandidatePlan unlucky : outrun(engine.fair(request(quotas)).plan())) {
        FairPlan after = after(engine, city, quotas, steps(unlucky));
        assertThat(after.candidate(unlucky.candidate()).orElseThrow().invitation()).isNotNull();
      }
    }
  }

  @Property(tries = 100)
  void moreSeatsAreNotAdvisedAloneWhereAnUpperBoundIsFull(@ForAll("cities") City city) {
    List<FairQuota> quotas = quotas(city, 0, 0);
    try (TalentEngine engine = TalentEngine.inMemory(CONFIG).add(city)) {
      FairPlan plan = engine.fair(request(quotas)).plan();
      List<CandidatePlan> known =
          outrun(plan).stream()
              .filter(each -> steps(each).stream().map(Change::quota).anyMatch(Objects::nonNull))
              .toList();
      Assume.that(!known.isEmpty());
      for (CandidatePlan each : known) {
        List<Change> seatsAlone =
            steps(each).stream().filter(step -> step.kind() == Change.Kind.ADD_HEADCOUNT).toList();
        assertThat(after(engine, city, quotas, seatsAlone).candidate(each.candidate()).orElseThrow().invitation())
            .isNull();
      }
    }
  }
}

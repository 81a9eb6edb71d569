package org.talentchain.matching.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Headcount;
import org.talentchain.model.Necessity;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;

/** What a plan says would help does help: the change is made, and the plan is made anew. */
class SmallChangesTest {

  private static final EngineConfig CONFIG =
      new EngineConfig(SmallKnowledge.of(), null, SmallCities.TODAY, Weights.standard(), 2);

  /** What a candidate does alone brings an invitation in every plan of largest total, too. */
  private static final Set<Change.Kind> OWN =
      Set.of(Change.Kind.SUPPLY_DATA, Change.Kind.GAIN_REQUIREMENT, Change.Kind.WORK_ELSEWHERE);

  /** A fair that can be planned again after a change. */
  private record Case(City city, FairRequest request) {

    FairPlan plan() {
      try (TalentEngine engine = TalentEngine.inMemory(CONFIG).add(city)) {
        return engine.fair(request).plan();
      }
    }

    /** After a change that is up to one candidate, or to a position or people of its choice. */
    FairPlan planAfter(Change change, CandidateId candidate) {
      return after(change, change.people().isEmpty() ? List.of(candidate) : change.people()).plan();
    }

    private Case after(Change change, List<CandidateId> people) {
      return switch (change.kind()) {
        case ADD_HEADCOUNT ->
            with(change, each -> each.headcount(Headcount.of(change.to())));
        case RELAX_REQUIREMENT ->
            with(change, each -> relaxed(each, change.requirement()));
        case WIDEN_RADIUS ->
            with(change, each -> each.place(change.place()));
        case LOWER_CUT_OFF ->
            new Case(city, request.cutOffs(Map.of(change.position(), change.to())));
        case SUPPLY_DATA -> with(people, each -> Supplement.supplied(each, change.requirement()));
        case GAIN_REQUIREMENT -> with(people, each -> Supplement.gained(each, change.requirement()));
        case WORK_ELSEWHERE -> with(people, each -> Supplement.readyFor(each, change.place()));
        case STATE_REQUIREMENTS, RECRUIT_ELSEWHERE, RAISE_QUOTA -> this;
      };
    }

    private Case with(Change change, UnaryOperator<Position> other) {
      List<Position> positions =
          city.positions().stream()
              .map(each -> each.id().equals(change.position()) ? other.apply(each) : each)
              .toList();
      return new Case(new City(city.chain(), city.candidates(), positions, city.classes()), request);
    }

    private Case with(List<CandidateId> people, UnaryOperator<Profile> other) {
      List<Candidate> candidates =
          city.candidates().stream()
              .map(
                  each ->
                      people.contains(each.id())
                          ? new Candidate(each.id(), each.identity(), other.apply(each.profile()))
                          : each)
              .toList();
      return new Case(new City(city.chain(), candidates, city.positions(), city.classes()), request);
    }
  }

  private static Position relaxed(Position each, Requirement requirement) {
    return new Position(
        each.id(),
        each.employer(),
        each.title(),
        each.segment(),
        each.tier(),
        each.requirements().stream().map(one -> one.equals(requirement) ? wish(one) : one).toList(),
        each.headcount(),
        each.place(),
        each.salary(),
        each.start());
  }

  /** A wish that counts as much as the must-have did. */
  private static Requirement wish(Requirement must) {
    Necessity wish = Necessity.WISH;
    if (must instanceof Requirement.Skill each) {
      return new Requirement.Skill(each.phrase(), each.level(), wish, each.weight());
    }
    if (must instanceof Requirement.EducationAtLeast each) {
      return new Requirement.EducationAtLeast(each.atLeast(), each.fullTime(), wish, each.weight());
    }
    if (must instanceof Requirement.Major each) {
      return new Requirement.Major(each.anyOf(), wish, each.weight());
    }
    if (must instanceof Requirement.SkillGrade each) {
      return new Requirement.SkillGrade(each.atLeast(), each.occupation(), wish, each.weight());
    }
    if (must instanceof Requirement.Title each) {
      return new Requirement.Title(each.atLeast(), wish, each.weight());
    }
    if (must instanceof Requirement.Licence each) {
      return new Requirement.Licence(each.anyOf(), wish, each.weight());
    }
    return new Requirement.Experience(((Requirement.Experience) must).months(), wish, must.weight());
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            SmallCities.cities(14, 3),
            Arbitraries.of(1_000, 4_000, 6_000, CutOff.SUGGESTED),
            Arbitraries.of(true, false),
            Arbitraries.of(PlanKind.STABLE, PlanKind.OPTIMAL))
        .as(
            (city, cutOff, strict, kind) -> {
              FairRequest request = FairRequest.standard().cutOff(cutOff).plan(kind);
              return new Case(city, strict ? request.onlyVerified() : request);
            });
  }

  private static long total(FairPlan plan) {
    return plan.positions().stream()
        .map(PositionPlan::invited)
        .flatMap(List::stream)
        .mapToLong(each -> each.mutual())
        .sum();
  }

  private static void assertKept(Case fair, FairPlan before, FairPlan after, Change change) {
    if (fair.request().plan() == PlanKind.STABLE) {
      assertThat(after.invited() - before.invited()).as("%s", change).isEqualTo(change.filled());
    } else {
      assertThat(total(after) - total(before)).as("%s", change).isEqualTo(change.effect().total());
    }
  }

  /** What candidates do themselves names nobody; what a position asks of people names them. */
  private static boolean isOwn(Change change) {
    return OWN.contains(change.kind()) && change.people().isEmpty();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsSaidToBringACandidateAnInvitationDoes(@ForAll("cases") Case fair) {
    FairPlan before = fair.plan();
    for (CandidatePlan candidate : before.candidates()) {
      if (candidate.unmatched() == null) {
        continue;
      }
      for (Change change : candidate.unmatched().changes()) {
        if (change.effect() == null) {
          continue;
        }
        FairPlan after = fair.planAfter(change, candidate.candidate());
        assertKept(fair, before, after, change);
        if (fair.request().plan() == PlanKind.STABLE || isOwn(change)) {
          assertThat(after.candidate(candidate.candidate()).orElseThrow().invitation())
              .as("%s", change)
              .isNotNull();
        }
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsSaidToFillSeatsDoes(@ForAll("cases") Case fair) {
    FairPlan before = fair.plan();
    for (PositionPlan position : before.positions()) {
      if (position.shortfall() == null) {
        continue;
      }
      for (Change change : position.shortfall().changes()) {
        if (change.effect() != null) {
          assertThat(change.filled()).isPositive();
          assertKept(fair, before, fair.planAfter(change, new CandidateId("nobody")), change);
        }
      }
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aStablePlanInvitesWithTheHeadcountThatWasReckonedToo(@ForAll("cases") Case fair) {
    if (fair.request().plan() != PlanKind.STABLE) {
      return;
    }
    for (CandidatePlan candidate : fair.plan().candidates()) {
      if (candidate.unmatched() == null) {
        continue;
      }
      for (Change change : candidate.unmatched().changes()) {
        if (change.kind() == Change.Kind.ADD_HEADCOUNT) {
          assertThat(change.to()).isGreaterThan(change.from());
          assertThat(
                  fair.planAfter(change, candidate.candidate())
                      .candidate(candidate.candidate())
                      .orElseThrow()
                      .invitation())
              .isNotNull();
        }
      }
    }
  }
}

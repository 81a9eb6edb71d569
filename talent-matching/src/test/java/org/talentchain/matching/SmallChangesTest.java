package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.City;
import org.talentchain.model.Headcount;
import org.talentchain.model.Position;

/** What a plan says would help does help: the change is made, and the plan is made anew. */
class SmallChangesTest {

  private static final EngineConfig CONFIG =
      new EngineConfig(SmallKnowledge.of(), null, SmallCities.TODAY, Weights.standard(), 2);

  @Provide
  Arbitrary<City> cities() {
    return SmallCities.cities(14, 3);
  }

  private static FairPlan plan(City city, PlanKind kind) {
    try (TalentEngine engine = TalentEngine.inMemory(CONFIG).add(city)) {
      return engine.fair(FairRequest.standard().cutOff(1_000).plan(kind)).plan();
    }
  }

  private static long total(FairPlan plan) {
    return plan.positions().stream()
        .map(PositionPlan::invited)
        .flatMap(List::stream)
        .mapToLong(each -> each.mutual())
        .sum();
  }

  private static City with(City city, Change change) {
    List<Position> positions =
        city.positions().stream()
            .map(each -> each.id().equals(change.position()) ? withSeats(each, change.to()) : each)
            .toList();
    return new City(city.chain(), city.candidates(), positions, city.classes());
  }

  private static Position withSeats(Position position, int seats) {
    return new Position(
        position.id(),
        position.employer(),
        position.title(),
        position.segment(),
        position.tier(),
        position.requirements(),
        Headcount.of(seats),
        position.place(),
        position.salary(),
        position.start());
  }

  @Property(tries = 120)
  void theHeadcountThatIsSaidToHelpDoes(@ForAll("cities") City city, @ForAll boolean stable) {
    PlanKind kind = stable ? PlanKind.STABLE : PlanKind.OPTIMAL;
    FairPlan before = plan(city, kind);
    for (CandidatePlan candidate : before.candidates()) {
      if (candidate.unmatched() == null) {
        continue;
      }
      for (Change change : candidate.unmatched().changes()) {
        if (change.kind() != Change.Kind.ADD_HEADCOUNT) {
          continue;
        }
        FairPlan after = plan(with(city, change), kind);
        if (stable) {
          assertThat(after.candidate(candidate.candidate()).orElseThrow().invitation()).isNotNull();
        }
        if (change.effect() != null) {
          assertThat(after.invited() - before.invited()).isEqualTo(change.effect().filled());
          assertThat(change.effect().filled()).isEqualTo(1);
        }
        if (change.effect() != null && !stable) {
          assertThat(total(after) - total(before)).isEqualTo(change.effect().total());
        }
      }
    }
  }

  /**
   * Not only the open seats of the position itself may be filled: whoever is let in may also take the seat of somebody
   * who then fills one elsewhere. And an optimal plan never gets worse by more to choose from.
   */
  @Property(tries = 80)
  void lettingAMustHaveGoNeverFillsMoreThanThereIsRoomFor(
      @ForAll("cities") City city, @ForAll boolean stable) {
    FairPlan plan = plan(city, stable ? PlanKind.STABLE : PlanKind.OPTIMAL);
    int room =
        plan.positions().stream()
            .map(PositionPlan::shortfall)
            .mapToInt(shortfall -> shortfall == null ? 0 : shortfall.openSeats())
            .sum();
    for (PositionPlan position : plan.positions()) {
      if (position.shortfall() != null) {
        assertThat(position.shortfall().changes())
            .allSatisfy(
                each -> {
                  if (each.effect() != null) {
                    assertThat(each.effect().filled()).isLessThanOrEqualTo(room);
                    assertThat(stable || each.effect().total() >= 0).isTrue();
                  }
                });
      }
    }
  }
}

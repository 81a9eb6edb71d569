package org.talentchain.matching.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tier;

class BottleneckTest {

  private static final Set<Dimension> KINDS = EnumSet.of(Dimension.SEGMENT, Dimension.OCCUPATION);

  @Provide
  Arbitrary<SmallGaps.Instance> instances() {
    return SmallGaps.instances();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void asManyPlacesAreFilledAsTheCutLetsThrough(@ForAll("instances") SmallGaps.Instance instance) {
    Bottleneck bottleneck = bottleneck(instance);

    assertThat(bottleneck.filled()).isEqualTo(instance.table().fills().size());
    assertThat(bottleneck.peopleBound() + bottleneck.placesBound()).isEqualTo(bottleneck.filled());
    assertThat(bottleneck.demand()).isEqualTo(instance.table().total().demand());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void moreSeatsAreWorthWhatFillingAnewFinds(@ForAll("instances") SmallGaps.Instance instance) {
    List<Constraint> constraints = bottleneck(instance).constraints();
    for (int at = 0; at < instance.suppliers().size(); at++) {
      Supplier supplier = instance.suppliers().get(at);
      if (supplier.supply() instanceof Supply.Graduate graduate) {
        // One that ends behind the horizon is worth nothing, whatever it has room for.
        Constraint expected =
            new Constraint(
                new Constraint.Seats(graduate.training(), supplier.count()),
                more(instance, with(instance, at, supplier.count() + 1)),
                more(instance, with(instance, at, 1000)));
        if (expected.most() > 0) {
          assertThat(constraints).contains(expected);
        } else {
          assertThat(constraints).noneMatch(each -> each.limit().equals(expected.limit()));
        }
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void morePeopleOfAKindAreWorthWhatFillingAnewFinds(@ForAll("instances") SmallGaps.Instance instance) {
    List<Constraint> constraints = bottleneck(instance).constraints();
    for (GapRow row : instance.table().by(KINDS)) {
      IntPredicate such = need -> instance.needs().get(need).key().by(KINDS).equals(row.key());
      int one = more(instance, withNewcomers(instance, such, 1));
      int most = more(instance, withNewcomers(instance, such, 1000));
      List<Constraint> found =
          constraints.stream()
              .filter(
                  each -> each.limit() instanceof Constraint.People people && people.key().equals(row.key()))
              .toList();
      if (most == 0) {
        assertThat(found).isEmpty();
      } else {
        assertThat(found).extracting(Constraint::oneMore, Constraint::most).containsExactly(
            tuple(one, most));
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void teachingASkillIsWorthWhatFillingAnewFinds(@ForAll("instances") SmallGaps.Instance instance) {
    for (Constraint found : bottleneck(instance).skills()) {
      Obstacle obstacle = ((Constraint.Overcome) found.limit()).obstacle();
      List<Near> near = instance.near().stream().filter(each -> each.obstacle().equals(obstacle)).toList();
      int one = 0;
      for (Near each : near) {
        one = Math.max(one, more(instance, overcoming(instance, List.of(each), 1)));
      }

      assertThat(found.most()).isEqualTo(more(instance, overcoming(instance, near, 1000)));
      assertThat(found.oneMore()).isEqualTo(one);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theBottleneckOfASegmentIsThatOfThoseWhoAreNotPlacedElsewhere(
      @ForAll("instances") SmallGaps.Instance instance) {
    SegmentId segment = new SegmentId("launch");
    Predicate<Need> launch = need -> segment.equals(need.key().segment());

    Bottleneck found =
        Bottleneck.of(instance.table(), instance.suppliers(), instance.near(), launch);

    SmallGaps.Instance alone = alone(instance, launch);
    GapTable shown = instance.table().where(launch);
    assertThat(found.demand()).isEqualTo(shown.total().demand());
    assertThat(found.filled()).isEqualTo(shown.fills().size()).isEqualTo(alone.table().fills().size());
    assertThat(found.peopleBound() + found.placesBound()).isEqualTo(found.filled());
    for (Constraint constraint : found.constraints()) {
      if (constraint.limit() instanceof Constraint.People people) {
        assertThat(people.key().segment()).isEqualTo(segment);
        IntPredicate such = need -> alone.needs().get(need).key().by(KINDS).equals(people.key());
        assertThat(constraint.most()).isEqualTo(more(alone, withNewcomers(alone, such, 1000)));
      }
    }
  }

  /** Only some of the needs, and only those who fill no other. */
  private static SmallGaps.Instance alone(SmallGaps.Instance instance, Predicate<Need> shown) {
    List<Integer> numbers =
        IntStream.range(0, instance.needs().size())
            .filter(need -> shown.test(instance.needs().get(need)))
            .boxed()
            .toList();
    List<Supplier> suppliers = new ArrayList<>();
    for (Supplier who : instance.suppliers()) {
      int elsewhere =
          (int)
              instance.table().fills().stream()
                  .filter(fill -> fill.by().equals(who.supply()) && !numbers.contains(fill.need()))
                  .count();
      List<Supplier.Chance> chances =
          who.chances().stream()
              .filter(chance -> numbers.contains(chance.need()))
              .map(
                  chance ->
                      new Supplier.Chance(
                          numbers.indexOf(chance.need()), chance.percent(), chance.unverified()))
              .toList();
      if (who.count() > elsewhere) {
        suppliers.add(new Supplier(who.supply(), who.count() - elsewhere, who.ready(), chances));
      }
    }
    List<Need> needs = numbers.stream().map(instance.needs()::get).toList();
    return new SmallGaps.Instance(needs, suppliers, List.of());
  }

  @Test
  void aClassThatIsFullHoldsTheChain() {
    Supplier graduates =
        new Supplier(
            new Supply.Graduate(new ClassId("B1")), 2, null, List.of(new Supplier.Chance(0, 100, false)));

    Bottleneck bottleneck =
        find(List.of(need("P1", "焊工", 5)), List.of(graduates), List.of());

    assertThat(bottleneck.filled()).isEqualTo(2);
    assertThat(bottleneck.peopleBound()).isEqualTo(2);
    assertThat(bottleneck.binding())
        .contains(new Constraint(new Constraint.Seats(new ClassId("B1"), 2), 1, 3));
  }

  @Test
  void peopleForAKindOfWorkThatIsFilledCountWhereTheyFreeOthers() {
    List<Need> needs = List.of(need("P1", "焊工", 1), need("P2", "电工", 1));
    Supplier both =
        new Supplier(
            new Supply.Hire(new CandidateId("C1")),
            1,
            null,
            List.of(new Supplier.Chance(0, 100, false), new Supplier.Chance(1, 100, false)));

    Bottleneck bottleneck = find(needs, List.of(both), List.of());

    assertThat(bottleneck.binding())
        .extracting(each -> ((Constraint.People) each.limit()).key().occupation(), Constraint::most)
        .containsExactlyInAnyOrder(
            tuple("焊工", 1), tuple("电工", 1));
  }

  /** Of 20 openings that ask for five skills, each skill says how many of them it would unlock. */
  @Test
  void skillsAreSortedByTheOpeningsTheyWouldUnlock() {
    List<String> skills = List.of("氩弧焊", "PLC编程", "起重", "无损检测", "液压");
    List<Need> needs = new ArrayList<>();
    List<Supplier> suppliers = new ArrayList<>();
    List<Near> near = new ArrayList<>();
    for (int at = 0; at < 20; at++) {
      String skill = skills.get(at % 5);
      GapKey key = new GapKey(new SegmentId("launch"), Tier.SKILLED, "技工", skill);
      needs.add(
          new Need(
              new PositionId("P" + at),
              new OrganizationId("launcher"),
              "技工",
              key,
              List.of(skill),
              false,
              1,
              null));
    }
    // Four lack TIG welding, two lack PLC, one lacks rigging; nobody is near the others.
    for (int at = 0; at < 7; at++) {
      suppliers.add(new Supplier(new Supply.Hire(new CandidateId("C" + at)), 1, null, List.of()));
      int skill = at < 4 ? 0 : at < 6 ? 1 : 2;
      for (int need = skill; need < 20; need += 5) {
        near.add(new Near(at, need, new Obstacle.Skill(skills.get(skill))));
      }
    }

    List<Constraint> found = find(needs, suppliers, near).skills();

    assertThat(found)
        .extracting(
            each -> ((Obstacle.Skill) ((Constraint.Overcome) each.limit()).obstacle()).name(),
            each -> ((Constraint.Overcome) each.limit()).asking(),
            Constraint::most,
            Constraint::oneMore)
        .containsExactly(
            tuple("氩弧焊", 4, 4, 1),
            tuple("PLC编程", 4, 2, 1),
            tuple("起重", 4, 1, 1),
            tuple("无损检测", 4, 0, 0),
            tuple("液压", 4, 0, 0));
  }

  private static Bottleneck bottleneck(SmallGaps.Instance instance) {
    return Bottleneck.of(instance.table(), instance.suppliers(), instance.near());
  }

  private static Bottleneck find(List<Need> needs, List<Supplier> suppliers, List<Near> near) {
    return bottleneck(new SmallGaps.Instance(needs, suppliers, near));
  }

  private static int more(SmallGaps.Instance before, SmallGaps.Instance after) {
    return after.table().fills().size() - before.table().fills().size();
  }

  private static SmallGaps.Instance with(SmallGaps.Instance instance, int supplier, int count) {
    List<Supplier> suppliers = new ArrayList<>(instance.suppliers());
    Supplier old = suppliers.get(supplier);
    suppliers.set(supplier, new Supplier(old.supply(), count, old.ready(), old.chances()));
    return new SmallGaps.Instance(instance.needs(), suppliers, instance.near());
  }

  private static SmallGaps.Instance withNewcomers(SmallGaps.Instance instance, IntPredicate fit, int count) {
    List<Supplier> suppliers = new ArrayList<>(instance.suppliers());
    List<Supplier.Chance> chances =
        IntStream.range(0, instance.needs().size())
            .filter(fit)
            .mapToObj(need -> new Supplier.Chance(need, 100, false))
            .toList();
    suppliers.add(new Supplier(new Supply.Graduate(new ClassId("new")), count, null, chances));
    return new SmallGaps.Instance(instance.needs(), suppliers, instance.near());
  }

  /** The same with an obstacle gone for so many of each supplier. */
  private static SmallGaps.Instance overcoming(SmallGaps.Instance instance, List<Near> near, int most) {
    List<Supplier> suppliers = new ArrayList<>();
    for (int at = 0; at < instance.suppliers().size(); at++) {
      Supplier who = instance.suppliers().get(at);
      List<Supplier.Chance> chances = new ArrayList<>(who.chances());
      for (Near each : near) {
        if (each.supplier() == at) {
          chances.add(new Supplier.Chance(each.need(), 100, false));
        }
      }
      int changed = Math.min(most, who.count());
      boolean learns = chances.size() > who.chances().size();
      if (learns) {
        suppliers.add(
            new Supplier(new Supply.Graduate(new ClassId("learnt " + at)), changed, who.ready(), chances));
      }
      int same = learns ? who.count() - changed : who.count();
      if (same > 0) {
        suppliers.add(new Supplier(who.supply(), same, who.ready(), who.chances()));
      }
    }
    return new SmallGaps.Instance(instance.needs(), suppliers, instance.near());
  }

  private static Need need(String id, String occupation, int headcount) {
    GapKey key = new GapKey(new SegmentId("launch"), Tier.SKILLED, occupation, null);
    return new Need(
        new PositionId(id),
        new OrganizationId("launcher"),
        occupation,
        key,
        List.of(),
        false,
        headcount,
        null);
  }
}

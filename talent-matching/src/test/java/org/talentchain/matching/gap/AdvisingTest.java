package org.talentchain.matching.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.talentchain.chain.ChainLink;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TemplateId;
import org.talentchain.model.Tier;

class AdvisingTest {

  private static final LocalDate READY = LocalDate.of(2027, 3, 31);

  /** Everybody is in the same segment; classes are run by the school. */
  private static final Advising.Neighbours SAME_SEGMENT =
      new Advising.Neighbours() {
        @Override
        public Optional<ChainLink.Kind> tie(OrganizationId organization, Need need) {
          return Optional.of(ChainLink.Kind.SAME_SEGMENT);
        }

        @Override
        public OrganizationId provider(ClassId training) {
          return new OrganizationId("school");
        }
      };

  @Provide
  Arbitrary<SmallGaps.Instance> instances() {
    return SmallGaps.instances();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsLeftToDoAddsUpToTheGapAndWhoComesToTheRest(@ForAll("instances") SmallGaps.Instance instance) {
    for (CellAdvice cell : advise(instance, courses(instance))) {
      int coming = 0;
      int toDo = 0;
      for (GapAdvice each : cell.advice()) {
        assertThat(each.places()).isPositive();
        boolean comes = each instanceof GapAdvice.Hire || each instanceof GapAdvice.Take;
        coming += comes ? each.places() : 0;
        toDo += comes ? 0 : each.places();
      }
      assertThat(toDo).isEqualTo(cell.open());
      assertThat(coming).isEqualTo(cell.demand() - cell.open());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nobodyIsNamedForTwoPlaces(@ForAll("instances") SmallGaps.Instance instance) {
    List<CandidateId> named = new ArrayList<>();
    for (CellAdvice cell : advise(instance, courses(instance))) {
      for (GapAdvice each : cell.advice()) {
        if (each instanceof GapAdvice.Hire hire) {
          hire.fills().forEach(fill -> named.add(((Supply.Hire) fill.by()).candidate()));
        } else if (each instanceof GapAdvice.Open open) {
          named.addAll(open.students());
        } else if (each instanceof GapAdvice.Share share) {
          named.addAll(share.people());
        }
      }
    }
    assertThat(named).doesNotHaveDuplicates();
  }

  @Test
  void theClassThatFillsMostIsOpenedFirst() {
    List<Supplier> people = List.of(idle("C1"), idle("C2"), idle("C3"));
    Course small = course("T1", 20, pupil(0));
    Course large = course("T2", 20, pupil(0), pupil(1));

    assertThat(advise(need("P1", 4), people, List.of(), List.of(small, large)))
        .containsExactly(
            new GapAdvice.Open(
                new TemplateId("T2"), List.of(new CandidateId("C1"), new CandidateId("C2")), 1, READY, List.of("起重")),
            new GapAdvice.Attract(2, 0));
  }

  @Test
  void aClassIsSaidToGiveWhatThoseItPlacesLackWhatMostLackFirst() {
    Supplier placed =
        new Supplier(
            new Supply.Hire(new CandidateId("C3")), 1, null, List.of(new Supplier.Chance(0, 100, false)));
    List<Supplier> people = List.of(idle("C1"), idle("C2"), placed);
    Course course =
        course(
            "T1",
            2,
            new Course.Pupil(0, gaining(0, "起重", "司索指挥")),
            new Course.Pupil(1, gaining(0, "司索指挥")),
            new Course.Pupil(2, gaining(0, "氩弧焊")));

    List<GapAdvice> advice = advise(need("P1", 3), people, List.of(), List.of(course));

    assertThat(advice)
        .filteredOn(GapAdvice.Open.class::isInstance)
        .singleElement()
        .extracting(each -> ((GapAdvice.Open) each).gives())
        .isEqualTo(List.of("司索指挥", "起重"));
  }

  @Test
  void noMoreAreInvitedThanTheClassHasSeats() {
    List<Supplier> people = List.of(idle("C1"), idle("C2"), idle("C3"));
    Course course = course("T1", 2, pupil(0), pupil(1), pupil(2));

    List<GapAdvice> advice = advise(need("P1", 2), people, List.of(), List.of(course));

    assertThat(advice).hasSize(1);
    assertThat(advice.get(0).places()).isEqualTo(2);
  }

  @Test
  void anOrganizationCloseBySharesWhomItHasTooManyOf() {
    Need full = need("P2", "lender", 1);
    Supplier placed = hire("C1", 1);
    Supplier idle = hire("C2", 1);
    Near near = new Near(1, 0, new Obstacle.Skill("起重"));

    List<CellAdvice> all =
        new Advising(
                GapTable.fill(SmallGaps.HORIZON, List.of(need("P1", 2), full), List.of(placed, idle)),
                List.of(placed, idle),
                List.of(near),
                List.of(),
                SAME_SEGMENT,
                Set.of())
            .all();

    assertThat(all.get(0).advice())
        .contains(
            new GapAdvice.Share(
                new OrganizationId("lender"),
                ChainLink.Kind.SAME_SEGMENT,
                List.of(new CandidateId("C2")),
                0,
                List.of("起重")),
            new GapAdvice.Attract(1, 0));
  }

  @Test
  void aSchoolSharesGraduatesWhoHaveNoPlace() {
    Supplier graduates = new Supplier(new Supply.Graduate(new ClassId("B1")), 10, null, List.of());

    assertThat(
            advise(
                need("P1", 3),
                List.of(graduates),
                List.of(new Near(0, 0, new Obstacle.Skill("起重"))),
                List.of()))
        .containsExactly(
            new GapAdvice.Share(
                new OrganizationId("school"), ChainLink.Kind.SAME_SEGMENT, List.of(), 3, List.of("起重")));
  }

  @Test
  void aPositionThatSaysNothingHasToSaySomethingFirst() {
    Need need = need("P1", 3);

    List<CellAdvice> all =
        new Advising(
                GapTable.fill(SmallGaps.HORIZON, List.of(need), List.of()),
                List.of(),
                List.of(),
                List.of(),
                SAME_SEGMENT,
                Set.of(0))
            .all();

    assertThat(all.get(0).advice()).containsExactly(new GapAdvice.Clarify(3));
  }

  private static List<GapAdvice> advise(
      Need need, List<Supplier> suppliers, List<Near> near, List<Course> courses) {
    GapTable table = GapTable.fill(SmallGaps.HORIZON, List.of(need), suppliers);
    return new Advising(table, suppliers, near, courses, SAME_SEGMENT, Set.of()).all().get(0).advice();
  }

  private static List<CellAdvice> advise(SmallGaps.Instance instance, List<Course> courses) {
    return new Advising(
            instance.table(), instance.suppliers(), instance.near(), courses, SAME_SEGMENT, Set.of(0))
        .all();
  }

  /** For each skill a class that teaches it to those who lack it. */
  private static List<Course> courses(SmallGaps.Instance instance) {
    TreeMap<String, List<Course.Pupil>> pupils = new TreeMap<>();
    for (Near near : instance.near()) {
      if (instance.suppliers().get(near.supplier()).supply() instanceof Supply.Hire
          && near.obstacle() instanceof Obstacle.Skill skill) {
        pupils
            .computeIfAbsent(skill.name(), none -> new ArrayList<>())
            .add(new Course.Pupil(near.supplier(), gaining(near.need(), skill.name())));
      }
    }
    return pupils.entrySet().stream()
        .map(each -> new Course(new TemplateId(each.getKey()), 1, 2, READY, each.getValue()))
        .toList();
  }

  private static Course course(String id, int seats, Course.Pupil... pupils) {
    return new Course(new TemplateId(id), 1, seats, READY, List.of(pupils));
  }

  private static Course.Pupil pupil(int supplier) {
    return new Course.Pupil(supplier, gaining(0, "起重"));
  }

  private static TreeMap<Integer, List<String>> gaining(int need, String... names) {
    TreeMap<Integer, List<String>> gaining = new TreeMap<>();
    gaining.put(need, List.of(names));
    return gaining;
  }

  private static Supplier idle(String id) {
    return new Supplier(new Supply.Hire(new CandidateId(id)), 1, null, List.of());
  }

  private static Supplier hire(String id, int need) {
    return new Supplier(
        new Supply.Hire(new CandidateId(id)), 1, null, List.of(new Supplier.Chance(need, 100, false)));
  }

  private static Need need(String id, int headcount) {
    return need(id, "launcher", headcount);
  }

  private static Need need(String id, String employer, int headcount) {
    GapKey key = new GapKey(new SegmentId("launch"), Tier.SKILLED, "焊工", null);
    return new Need(
        new PositionId(id), new OrganizationId(employer), "焊工", key, List.of(), false, headcount, null);
  }
}

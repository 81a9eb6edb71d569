package org.talentchain.matching.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;
import org.talentchain.model.Quarter;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tier;

/** Arbitrary needs and suppliers, few enough to try out everything. */
final class SmallGaps {

  static final List<String> SKILLS = List.of("氩弧焊", "电气安装", "起重");

  static final Horizon HORIZON = new Horizon(new Quarter(2027, 1), 4);

  /** Needs, who could fill them, and who could but for one thing. */
  record Instance(List<Need> needs, List<Supplier> suppliers, List<Near> near) {

    GapTable table() {
      return GapTable.fill(HORIZON, needs, suppliers);
    }
  }

  private SmallGaps() {}

  static Arbitrary<Instance> instances() {
    return needs()
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(
            needs ->
                suppliers(needs.size())
                    .list()
                    .ofMaxSize(6)
                    .flatMap(
                        suppliers ->
                            near(suppliers, needs.size())
                                .map(near -> new Instance(numberedNeeds(needs), numbered(suppliers), near))));
  }

  /** No pair that is possible already. */
  private static Arbitrary<List<Near>> near(List<Supplier> suppliers, int needs) {
    if (suppliers.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(
            Arbitraries.integers().between(0, suppliers.size() - 1),
            Arbitraries.integers().between(0, needs - 1),
            Arbitraries.of(SKILLS).map(Obstacle.Skill::new))
        .as((supplier, need, skill) -> new Near(supplier, need, skill))
        .filter(
            each ->
                suppliers.get(each.supplier()).chances().stream()
                    .noneMatch(chance -> chance.need() == each.need()))
        .list()
        .uniqueElements()
        .ofMaxSize(6);
  }

  private static List<Need> numberedNeeds(List<Need> needs) {
    List<Need> numbered = new ArrayList<>();
    for (Need need : needs) {
      PositionId id = new PositionId("P" + numbered.size());
      numbered.add(
          new Need(
              id,
              need.employer(),
              need.title(),
              need.key(),
              need.skills(),
              false,
              need.headcount(),
              need.due()));
    }
    return numbered;
  }

  private static List<Supplier> numbered(List<Supplier> suppliers) {
    List<Supplier> numbered = new ArrayList<>();
    for (Supplier supplier : suppliers) {
      Supply supply =
          supplier.count() == 1
              ? new Supply.Hire(new CandidateId("C" + numbered.size()))
              : new Supply.Graduate(new ClassId("B" + numbered.size()));
      numbered.add(new Supplier(supply, supplier.count(), supplier.ready(), supplier.chances()));
    }
    return numbered;
  }

  static Arbitrary<Need> needs() {
    Arbitrary<GapKey> keys =
        Combinators.combine(
                Arbitraries.of("launch", "rockets").map(SegmentId::new).injectNull(0.2),
                Arbitraries.of(Tier.class).injectNull(0.2),
                Arbitraries.of("焊工", "电工"),
                Arbitraries.of("氩弧焊", "电气安装").injectNull(0.2))
            .as(GapKey::new);
    return Combinators.combine(keys, Arbitraries.integers().between(1, 3), days().injectNull(0.3))
        .as(
            (key, headcount, due) ->
                new Need(null, new OrganizationId("东岸发射公司"), "焊工", key, SKILLS, false, headcount, due));
  }

  /** From before the horizon to behind it. */
  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 500).map(LocalDate.of(2026, 11, 1)::plusDays);
  }

  private static Arbitrary<Supplier> suppliers(int needs) {
    Arbitrary<List<Supplier.Chance>> chances =
        Combinators.combine(
                Arbitraries.integers().between(0, needs - 1),
                Arbitraries.of(70, 80, 100),
                Arbitraries.of(true, false))
            .as(Supplier.Chance::new)
            .list()
            .uniqueElements(Supplier.Chance::need)
            .ofMaxSize(needs);
    return Combinators.combine(Arbitraries.integers().between(1, 3), days().injectNull(0.3), chances)
        .as((count, ready, of) -> new Supplier(new Supply.Graduate(new ClassId("B")), count, ready, of));
  }
}

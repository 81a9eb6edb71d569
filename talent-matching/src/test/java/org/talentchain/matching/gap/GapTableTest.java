package org.talentchain.matching.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
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

class GapTableTest {

  @Provide
  Arbitrary<SmallGaps.Instance> instances() {
    return SmallGaps.instances();
  }

  @Provide
  Arbitrary<Set<Dimension>> groupings() {
    return Arbitraries.of(Dimension.class)
        .set()
        .map(some -> some.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(some));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void filledAndOpenAddUpToDemandInEveryCellAndQuarter(
      @ForAll("instances") SmallGaps.Instance instance, @ForAll("groupings") Set<Dimension> by) {
    for (GapRow row : instance.table().by(by)) {
      int open = 0;
      for (GapRow.Line line : row.quarters()) {
        open += line.due() - line.hired() - line.trained();
        assertThat(line.open()).isEqualTo(open).isNotNegative();
        assertThat(line.substitutes()).isBetween(0, line.hired() + line.trained());
      }
      assertThat(row.hired() + row.trained() + row.open()).isEqualTo(row.demand());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyGroupingAddsUpToTheSameTotals(
      @ForAll("instances") SmallGaps.Instance instance, @ForAll("groupings") Set<Dimension> by) {
    GapTable table = instance.table();
    GapRow total = table.total();
    List<GapRow> rows = table.by(by);

    for (int at = 0; at < total.quarters().size(); at++) {
      int quarter = at;
      GapRow.Line line = total.quarters().get(at);
      assertThat(rows.stream().mapToInt(row -> row.quarters().get(quarter).due()).sum())
          .isEqualTo(line.due());
      assertThat(rows.stream().mapToInt(row -> row.quarters().get(quarter).hired()).sum())
          .isEqualTo(line.hired());
      assertThat(rows.stream().mapToInt(row -> row.quarters().get(quarter).trained()).sum())
          .isEqualTo(line.trained());
      assertThat(rows.stream().mapToInt(row -> row.quarters().get(quarter).open()).sum())
          .isEqualTo(line.open());
    }
    assertThat(rows.stream().mapToInt(GapRow::lostPercent).sum()).isEqualTo(total.lostPercent());
    assertThat(total.demand() + table.dueLater())
        .isEqualTo(instance.needs().stream().mapToInt(Need::headcount).sum());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everybodyFillsOnePlaceAtMostAndOnlyWhereTheyCan(@ForAll("instances") SmallGaps.Instance instance) {
    Map<Supply, Integer> used = new HashMap<>();
    for (Fill fill : instance.table().fills()) {
      used.merge(fill.by(), 1, Integer::sum);
      Supplier supplier =
          instance.suppliers().stream()
              .filter(each -> each.supply().equals(fill.by()))
              .findFirst()
              .orElseThrow();
      assertThat(supplier.chances())
          .contains(new Supplier.Chance(fill.need(), fill.percent(), fill.unverified()));
      Need need = instance.needs().get(fill.need());
      assertThat(fill.from())
          .isGreaterThanOrEqualTo(SmallGaps.HORIZON.of(need.due()))
          .isGreaterThanOrEqualTo(SmallGaps.HORIZON.of(supplier.ready()));
    }
    for (Supplier supplier : instance.suppliers()) {
      assertThat(used.getOrDefault(supplier.supply(), 0)).isLessThanOrEqualTo(supplier.count());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void noOtherUseOfTheSamePeopleFillsMore(@ForAll("instances") SmallGaps.Instance instance) {
    List<Supplier> units = new ArrayList<>();
    instance.suppliers().forEach(each -> units.addAll(Collections.nCopies(each.count(), each)));
    int[] free = new int[instance.needs().size()];
    for (int need = 0; need < free.length; need++) {
      boolean within = SmallGaps.HORIZON.contains(SmallGaps.HORIZON.of(instance.needs().get(need).due()));
      free[need] = within ? instance.needs().get(need).headcount() : 0;
    }

    assertThat(instance.table().fills()).hasSize(most(units, 0, free));
  }

  /** Tries out everything. */
  private static int most(List<Supplier> units, int unit, int[] free) {
    if (unit == units.size()) {
      return 0;
    }
    Supplier who = units.get(unit);
    int best = most(units, unit + 1, free);
    boolean inTime = SmallGaps.HORIZON.contains(SmallGaps.HORIZON.of(who.ready()));
    for (Supplier.Chance chance : inTime ? who.chances() : List.<Supplier.Chance>of()) {
      if (free[chance.need()] > 0) {
        free[chance.need()]--;
        best = Math.max(best, 1 + most(units, unit + 1, free));
        free[chance.need()]++;
      }
    }
    return best;
  }

  @Test
  void whatIsNotFilledIsCarriedOverUntilSomebodyComes() {
    Need now = need("P1", 2, null);
    Supplier graduate =
        new Supplier(
            new Supply.Graduate(new ClassId("B1")),
            1,
            LocalDate.of(2027, 7, 31),
            List.of(new Supplier.Chance(0, 100, false)));

    GapRow total = GapTable.fill(SmallGaps.HORIZON, List.of(now), List.of(graduate)).total();

    assertThat(total.quarters()).extracting(GapRow.Line::open).containsExactly(2, 2, 1, 1);
    assertThat(total.quarters()).extracting(GapRow.Line::trained).containsExactly(0, 0, 1, 0);
    assertThat(total.openAfterHiring()).isEqualTo(2);
  }

  @Test
  void somebodyOfTheTierAskedForGoesBeforeASubstitute() {
    Supplier substitute = hire("C1", new Supplier.Chance(0, 80, false));
    Supplier own = hire("C2", new Supplier.Chance(0, 100, false));

    GapTable table = GapTable.fill(SmallGaps.HORIZON, List.of(need("P1", 1, null)), List.of(substitute, own));

    assertThat(table.fills()).extracting(Fill::by).containsExactly(new Supply.Hire(new CandidateId("C2")));
    assertThat(table.total().substitutes()).isZero();
  }

  @Test
  void aSubstituteFillsThePlaceAndIsSaidToCountLess() {
    Supplier substitute = hire("C1", new Supplier.Chance(0, 80, false));

    GapRow total =
        GapTable.fill(SmallGaps.HORIZON, List.of(need("P1", 1, null)), List.of(substitute)).total();

    assertThat(total.open()).isZero();
    assertThat(total.substitutes()).isEqualTo(1);
    assertThat(total.lostPercent()).isEqualTo(20);
  }

  @Test
  void whatFallsDueBehindTheHorizonIsInNoRowButCounted() {
    Need later = need("P1", 3, LocalDate.of(2028, 6, 30));

    GapTable table = GapTable.fill(SmallGaps.HORIZON, List.of(later), List.of());

    assertThat(table.by(EnumSet.allOf(Dimension.class))).isEmpty();
    assertThat(table.total().demand()).isZero();
    assertThat(table.dueLater()).isEqualTo(3);
  }

  @Test
  void theLargestGapComesFirst() {
    GapTable table =
        GapTable.fill(
            SmallGaps.HORIZON,
            List.of(keyed("launch", 1), keyed("rockets", 4), keyed("launch", 2)),
            List.of());

    assertThat(table.by(EnumSet.of(Dimension.SEGMENT)))
        .extracting(row -> row.key().segment() + " " + row.open())
        .containsExactly("rockets 4", "launch 3");
  }

  private static Supplier hire(String id, Supplier.Chance... chances) {
    return new Supplier(new Supply.Hire(new CandidateId(id)), 1, null, List.of(chances));
  }

  private static Need need(String id, int headcount, LocalDate due) {
    GapKey key = new GapKey(new SegmentId("launch"), Tier.SKILLED, "焊工", "氩弧焊");
    return new Need(
        new PositionId(id), new OrganizationId("东岸发射公司"), "焊工", key, List.of(), false, headcount, due);
  }

  private static Need keyed(String segment, int headcount) {
    GapKey key = new GapKey(new SegmentId(segment), Tier.SKILLED, "焊工", "氩弧焊");
    return new Need(
        null,
        new OrganizationId("东岸发射公司"),
        "焊工",
        key,
        List.of(),
        false,
        headcount,
        SmallGaps.HORIZON.first().lastDay());
  }
}

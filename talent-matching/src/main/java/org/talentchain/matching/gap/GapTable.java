package org.talentchain.matching.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.talentchain.model.Quarter;

/**
 * Needs and who fills them, in the quarters of a horizon. Any grouping adds up to the same totals, because
 * a place lies in one row only and somebody fills one place only.
 *
 * @param horizon the quarters
 * @param needs all needs, also those due behind the horizon, which are in no row
 * @param fills who fills which place from when
 */
public record GapTable(Horizon horizon, List<Need> needs, List<Fill> fills) {

  /** The largest gap first, then the larger demand, then by key. */
  public static final Comparator<GapRow> WORST_FIRST =
      Comparator.comparingInt(GapRow::open)
          .thenComparingInt(GapRow::demand)
          .reversed()
          .thenComparing(GapRow::key);

  public GapTable {
    needs = List.copyOf(needs);
    fills = List.copyOf(fills);
  }

  /**
   * Fills as many places as can be filled by the end of the horizon, as early as can be; see {@link
   * Filling}.
   */
  public static GapTable fill(Horizon horizon, List<Need> needs, List<Supplier> suppliers) {
    return new GapTable(horizon, needs, Filling.of(horizon, needs, suppliers));
  }

  /** The part of the table whose needs are such. */
  public GapTable where(Predicate<Need> such) {
    int[] numbers = new int[needs.size()];
    List<Need> kept = new ArrayList<>();
    for (int need = 0; need < numbers.length; need++) {
      numbers[need] = such.test(needs.get(need)) ? kept.size() : -1;
      if (numbers[need] >= 0) {
        kept.add(needs.get(need));
      }
    }
    List<Fill> of =
        fills.stream()
            .filter(fill -> numbers[fill.need()] >= 0)
            .map(
                fill ->
                    new Fill(numbers[fill.need()], fill.by(), fill.from(), fill.percent(), fill.unverified()))
            .toList();
    return new GapTable(horizon, kept, of);
  }

  /** All needs in one row. */
  public GapRow total() {
    return row(new GapKey(null, null, null, null), need -> true);
  }

  /** A row for each key that turns up, the worst first. */
  public List<GapRow> by(Set<Dimension> dimensions) {
    Map<GapKey, Tally> tallies = new TreeMap<>();
    for (int need = 0; need < needs.size(); need++) {
      if (isWithin(need)) {
        GapKey key = needs.get(need).key().by(dimensions);
        tallies.computeIfAbsent(key, none -> new Tally()).add(needs.get(need));
      }
    }
    for (Fill fill : fills) {
      tallies.get(needs.get(fill.need()).key().by(dimensions)).add(fill);
    }
    return tallies.entrySet().stream()
        .map(each -> each.getValue().row(each.getKey()))
        .sorted(WORST_FIRST)
        .toList();
  }

  private GapRow row(GapKey key, Predicate<Need> such) {
    Tally tally = new Tally();
    GapTable part = where(such);
    for (int need = 0; need < part.needs.size(); need++) {
      if (part.isWithin(need)) {
        tally.add(part.needs.get(need));
      }
    }
    part.fills.forEach(tally::add);
    return tally.row(key);
  }

  /** Whether a need falls due within the horizon. */
  public boolean isWithin(int need) {
    return horizon.contains(due(need));
  }

  /** The quarter a need counts in; behind the horizon it does not count. */
  public Quarter due(int need) {
    return horizon.of(needs.get(need).due());
  }

  /** How many places of each need stay open; none where it falls due behind the horizon. */
  public int[] open() {
    int[] open = new int[needs.size()];
    Arrays.setAll(open, need -> isWithin(need) ? needs.get(need).headcount() : 0);
    fills.forEach(fill -> open[fill.need()]--);
    return open;
  }

  /** Places due behind the horizon, which are in no row. */
  public int dueLater() {
    int later = 0;
    for (int need = 0; need < needs.size(); need++) {
      later += isWithin(need) ? 0 : needs.get(need).headcount();
    }
    return later;
  }

  /** Sums of one row, by quarter. */
  private final class Tally {
    private final int[] due = new int[horizon.length()];
    private final int[] hired = new int[horizon.length()];
    private final int[] trained = new int[horizon.length()];
    private final int[] substitutes = new int[horizon.length()];
    private int lost;

    void add(Need need) {
      due[horizon.number(horizon.of(need.due()))] += need.headcount();
    }

    void add(Fill fill) {
      int quarter = horizon.number(fill.from());
      (fill.by().isTrained() ? trained : hired)[quarter]++;
      substitutes[quarter] += fill.percent() < 100 ? 1 : 0;
      lost += 100 - fill.percent();
    }

    GapRow row(GapKey key) {
      List<GapRow.Line> lines = new ArrayList<>();
      int open = 0;
      for (int at = 0; at < due.length; at++) {
        open += due[at] - hired[at] - trained[at];
        Quarter quarter = horizon.first().plus(at);
        lines.add(new GapRow.Line(quarter, due[at], hired[at], trained[at], substitutes[at], open));
      }
      return new GapRow(key, lines, lost);
    }
  }
}

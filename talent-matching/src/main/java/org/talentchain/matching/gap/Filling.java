package org.talentchain.matching.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.model.Quarter;

/**
 * Who fills which place: as many places as can be filled by the end of the horizon; among the ways to do
 * that, the most quarters of work, where a substitute counts what the catalogue says; and among those rather
 * somebody as they are than somebody from a class. Exact, by an {@link OptimalAllocation}: nobody is used
 * twice, no place is filled twice, and no other use of the same people fills more.
 */
final class Filling {

  private final Horizon horizon;
  private final List<Need> needs;
  private final List<Supplier> suppliers;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();

  /** Someone and a need they could fill within the horizon. */
  private record Pair(int unit, Supplier.Chance chance, Quarter from, int worth) {}

  private Filling(Horizon horizon, List<Need> needs, List<Supplier> suppliers) {
    this.horizon = horizon;
    this.needs = needs;
    this.suppliers = suppliers;
  }

  /** Fills in the order of the suppliers. */
  static List<Fill> of(Horizon horizon, List<Need> needs, List<Supplier> suppliers) {
    Filling filling = new Filling(horizon, needs, suppliers);
    for (int supplier = 0; supplier < suppliers.size(); supplier++) {
      filling.add(supplier);
    }
    return filling.solve();
  }

  /** A pair is taken once, so people who are alike are told apart; no more of them than there are places. */
  private void add(int supplier) {
    Supplier who = suppliers.get(supplier);
    List<Pair> possible = new ArrayList<>();
    int places = 0;
    for (Supplier.Chance chance : who.chances()) {
      Need need = needs.get(chance.need());
      Quarter due = horizon.of(need.due());
      Quarter ready = horizon.of(who.ready());
      Quarter from = due.compareTo(ready) >= 0 ? due : ready;
      if (horizon.contains(from)) {
        int bonus = who.supply().isTrained() ? 0 : 1;
        possible.add(new Pair(0, chance, from, 2 * horizon.left(from) * chance.percent() + bonus));
        places += need.headcount();
      }
    }
    for (int unit = 0; unit < Math.min(who.count(), places); unit++) {
      int number = units.size();
      possible.forEach(pair -> pairs.add(new Pair(number, pair.chance(), pair.from(), pair.worth())));
      units.add(supplier);
    }
  }

  private List<Fill> solve() {
    int[] limits = new int[units.size()];
    Arrays.fill(limits, 1);
    Market market =
        new Market(
            pairs.stream().mapToInt(Pair::unit).toArray(),
            pairs.stream().mapToInt(pair -> pair.chance().need()).toArray(),
            pairs.stream().mapToInt(Pair::worth).toArray(),
            limits,
            needs.stream().mapToInt(Need::headcount).toArray());
    return Arrays.stream(OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs())
        .mapToObj(pairs::get)
        .map(this::fill)
        .toList();
  }

  private Fill fill(Pair pair) {
    Supplier who = suppliers.get(units.get(pair.unit()));
    Supplier.Chance chance = pair.chance();
    return new Fill(chance.need(), who.supply(), pair.from(), chance.percent(), chance.unverified());
  }
}

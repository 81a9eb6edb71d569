package org.talentchain.matching.gap.find;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.matching.gap.Near;
import org.talentchain.matching.gap.Obstacle;
import org.talentchain.matching.gap.Supplier;

/** Who is fit for what, and who would be but for one thing. Contenders go by their numbers. */
final class Verdicts {

  /** Someone fit for a need. */
  record Fit(int contender, Supplier.Chance chance) {}

  private final List<Fit> fits = new ArrayList<>();
  private final List<Near> near = new ArrayList<>();

  void fits(int contender, int need, int percent, boolean unverified) {
    fits.add(new Fit(contender, new Supplier.Chance(need, percent, unverified)));
  }

  void lacks(int contender, int need, Obstacle obstacle) {
    near.add(new Near(contender, need, obstacle));
  }

  List<Fit> fits() {
    return fits;
  }

  List<Near> near() {
    return near;
  }
}

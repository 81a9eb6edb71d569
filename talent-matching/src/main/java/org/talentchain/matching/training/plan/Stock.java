package org.talentchain.matching.training.plan;

import java.util.Arrays;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.Ways.Use;

/**
 * What there is of everything that may get a price, in one row: people by group, places by opening, quotas,
 * limits; and at the end the weight and the cost an earlier aim has reached.
 */
final class Stock {

  /** No price times what there is goes beyond. */
  static final long MOST = 1L << 57;

  final int openingsFrom;
  final int quotasFrom;
  final int limitsFrom;
  final int weightAt;
  final int costAt;

  /** How much there is of each. */
  final long[] amounts;

  /** What one choice takes of each at most: a yardstick, so that money and people weigh alike when prices move. */
  final double[] bites;

  /** The largest amount all costs are multiples of. */
  final long costUnit;

  /** What one of weight, or of the cost unit, or of travel, is in prices. */
  final long scale;

  Stock(Ways ways) {
    ClassProblem problem = ways.problem;
    openingsFrom = ways.groupCount();
    quotasFrom = openingsFrom + problem.openings().size();
    limitsFrom = quotasFrom + problem.quotas().length;
    weightAt = limitsFrom + problem.limits().size();
    costAt = weightAt + 1;
    amounts = new long[costAt + 1];
    bites = new double[amounts.length];
    Arrays.fill(bites, 1);
    costUnit = costUnit(problem);
    scale = scale(problem);
    fill(ways);
  }

  private static long costUnit(ClassProblem problem) {
    long unit = 0;
    for (Offer offer : problem.offers()) {
      unit = Ways.commonDivisor(Ways.commonDivisor(unit, offer.cost()), offer.costPerStudent());
    }
    return Math.max(1, unit);
  }

  /** As fine as can be without sums leaving the range of long. */
  private long scale(ClassProblem problem) {
    long most = 1 + problem.openings().stream().mapToLong(each -> (long) each.places() * each.weight()).sum();
    for (Offer offer : problem.offers()) {
      most += offer.most() * (offer.cost() + offer.seats() * offer.costPerStudent()) / costUnit;
    }
    long fine = 1L << 20;
    while (fine > 1 && most > MOST / fine) {
      fine >>= 1;
    }
    return fine;
  }

  private void fill(Ways ways) {
    ClassProblem problem = ways.problem;
    for (int group = 0; group < ways.groupCount(); group++) {
      amounts[group] = ways.supply(group);
    }
    for (int opening = 0; opening < problem.openings().size(); opening++) {
      amounts[openingsFrom + opening] = ways.places(opening);
    }
    for (int quota = 0; quota < problem.quotas().length; quota++) {
      amounts[quotasFrom + quota] = problem.quotas()[quota];
    }
    for (int limit = 0; limit < problem.limits().size(); limit++) {
      amounts[limitsFrom + limit] = ways.capacity(limit);
    }
    for (int offer = 0; offer < ways.uses.size(); offer++) {
      int seats = problem.offers().get(offer).seats();
      for (Use use : ways.uses.get(offer)) {
        int at = limitsFrom + use.limit();
        bites[at] = Math.max(bites[at], use.perClass() + Math.max(1, seats) * use.perStudent());
      }
      Offer each = problem.offers().get(offer);
      bites[costAt] = Math.max(bites[costAt], (each.cost() + seats * each.costPerStudent()) / (double) costUnit);
    }
  }
}

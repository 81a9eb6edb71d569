package org.talentchain.matching.score;

import java.util.List;

/**
 * Adds up one pair after another, without making anything: the last step of every way to compute the fit. Not
 * safe for use by several threads; each takes its own.
 */
public final class Tally {

  private final int[] weights;
  private final int[] closedFlags;
  private final boolean[] musts;
  private final boolean[] substances;

  private int flags;
  private int points;
  private boolean substance;
  private int unknowns;
  private int failures;
  private int failed;

  public Tally(Scorecard card) {
    List<Item> items = card.items();
    weights = items.stream().mapToInt(Item::weight).toArray();
    closedFlags = items.stream().mapToInt(item -> Gates.closedFlag(item.ask())).toArray();
    musts = new boolean[weights.length];
    substances = new boolean[weights.length];
    for (int i = 0; i < weights.length; i++) {
      musts[i] = items.get(i).ask().must();
      substances[i] = items.get(i).isSubstance();
    }
  }

  /** Begins with a candidate of these {@link org.talentchain.matching.features.Flag flags}. */
  public void start(int flags) {
    this.flags = flags;
    points = 0;
    substance = false;
    unknowns = 0;
    failures = 0;
    failed = -1;
  }

  /**
   * Adds what the candidate has for an item.
   *
   * @param value 0 to 1000
   * @param evidence ordinal of the {@link org.talentchain.matching.features.Evidence}
   */
  public void add(int item, int value, int evidence) {
    points += weights[item] * value;
    substance |= substances[item] && value > 0;
    if (musts[item]) {
      addGate(item, Gates.outcome(evidence, closedFlags[item], flags));
    }
  }

  private void addGate(int item, GateOutcome outcome) {
    if (outcome == GateOutcome.UNKNOWN) {
      unknowns++;
    } else if (outcome == GateOutcome.FAIL) {
      failures++;
      failed = failed < 0 ? item : failed;
    }
  }

  /** Sum of weight times value. */
  public int points() {
    return points;
  }

  /** True when something counts that the candidate can do, not only circumstances. */
  public boolean hasSubstance() {
    return substance;
  }

  public GateOutcome gate() {
    if (failures > 0) {
      return GateOutcome.FAIL;
    }
    return unknowns > 0 ? GateOutcome.UNKNOWN : GateOutcome.PASS;
  }

  /** How many must-haves are not known to be met or not. */
  public int unknowns() {
    return unknowns;
  }

  /** How many must-haves are known not to be met. */
  public int failures() {
    return failures;
  }

  /** The first must-have known not to be met, or -1. */
  public int failed() {
    return failed;
  }
}

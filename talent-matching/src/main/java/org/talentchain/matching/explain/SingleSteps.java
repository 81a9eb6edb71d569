package org.talentchain.matching.explain;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.ColumnAsk;
import org.talentchain.matching.features.Evidence;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Item;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;
import org.talentchain.model.Requirement;

/**
 * What one thing known, gained or let go would do for pairs of one position that are not within reach. Works on the
 * numbers of the scan that visits them. The items of one requirement go together, under the number of the first.
 */
final class SingleSteps {

  /** Stands for a step that does not do. */
  static final int NONE = -1;

  private final Scorecard card;
  private final Criteria criteria;
  private final TableScan scan;
  private final boolean[] taught;
  private final int[][] groups;
  private final int mostGained;
  private final int mostItems;

  /**
   * @param scan that has read the card
   * @param taught by item: whether a class teaches it in full
   */
  SingleSteps(Scorecard card, Criteria criteria, TableScan scan, boolean[] taught) {
    this.card = card;
    this.criteria = criteria;
    this.scan = scan;
    this.taught = taught;
    this.groups = groups(card.items());
    int gained = 0;
    int items = 0;
    for (int[] group : groups) {
      int weight = 0;
      for (int item : group) {
        weight += card.items().get(item).weight();
      }
      gained = Math.max(gained, 1000 * weight);
      items = Math.max(items, group.length);
    }
    mostGained = gained;
    mostItems = items;
  }

  private static int[][] groups(List<Item> items) {
    Map<Requirement, List<Integer>> known = new IdentityHashMap<>();
    List<List<Integer>> all = new ArrayList<>();
    for (int item = 0; item < items.size(); item++) {
      Requirement requirement = items.get(item).ask().requirement();
      List<Integer> group = requirement == null ? null : known.get(requirement);
      if (group == null) {
        group = new ArrayList<>();
        all.add(group);
        if (requirement != null) {
          known.put(requirement, group);
        }
      }
      group.add(item);
    }
    return all.stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** What goes together: the items of one requirement, or one item of none. */
  int[][] groups() {
    return groups;
  }

  /** Whether one step may do at all; false for most, and quick. */
  boolean mayDo(Tally tally) {
    return mayReach(tally, criteria.cutOff().leastPoints());
  }

  /** Whether one step may do at all, and may lead to so many points. */
  boolean mayReach(Tally tally, int points) {
    return tally.failures() <= mostItems && tally.points() + mostGained >= points;
  }

  /** The points of somebody who met this group in full, or {@link #NONE} when that alone does not do. */
  int pointsWith(int[] group, int candidate, Tally tally) {
    int points = tally.points();
    boolean substance = tally.hasSubstance();
    for (int item : group) {
      Item asked = card.items().get(item);
      points += asked.weight() * (1000 - scan.value(item, candidate));
      substance |= asked.isSubstance();
    }
    return passesWithout(group, candidate, tally) && criteria.cutOff().isReachedBy(points, substance)
        ? points
        : NONE;
  }

  /** Whether somebody would be within reach if this group were no must-have. */
  boolean isAdmittedWithout(int[] group, int candidate, Tally tally) {
    return criteria.cutOff().isReachedBy(tally) && passesWithout(group, candidate, tally);
  }

  private boolean passesWithout(int[] group, int candidate, Tally tally) {
    int failures = tally.failures();
    int unknowns = tally.unknowns();
    for (int item : group) {
      GateOutcome outcome = gate(item, candidate);
      failures -= outcome == GateOutcome.FAIL ? 1 : 0;
      unknowns -= outcome == GateOutcome.UNKNOWN ? 1 : 0;
    }
    return criteria.passes(failures, unknowns);
  }

  private GateOutcome gate(int item, int candidate) {
    return card.gate(item, Evidence.at(scan.evidence(item, candidate)), flags(candidate));
  }

  private int flags(int candidate) {
    return scan.table().column(Column.FLAGS, candidate);
  }

  boolean isMust(int[] group) {
    return card.items().get(group[0]).ask().must();
  }

  /** How somebody alone could meet a group, or null when they cannot. */
  @Nullable OwnStep step(int[] group, int candidate, Tally tally) {
    Item first = card.items().get(group[0]);
    if (first.component() == Component.PLACE) {
      return OwnStep.MOVE;
    }
    Requirement requirement = first.ask().requirement();
    if (requirement == null) {
      return null;
    }
    if (isUnsaid(group, candidate, criteria.cutOff().isReachedBy(tally))) {
      return OwnStep.SUPPLY_DATA;
    }
    if (!Remedies.canBeGained(requirement)) {
      return null;
    }
    return taught[group[0]] ? OwnStep.LEARN_IN_CLASS : OwnStep.LEARN;
  }

  /** Whether only the data are missing: whoever names some skills and not this one has to learn it, as a rule. */
  private boolean isUnsaid(int[] group, int candidate, boolean reached) {
    for (int item : group) {
      if (scan.value(item, candidate) < 1000 && !isUnsaid(item, candidate, reached)) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param reached true when the cut-off is reached: then it is only to be verified, and need not be gained
   */
  private boolean isUnsaid(int item, int candidate, boolean reached) {
    Ask ask = card.items().get(item).ask();
    Evidence evidence = Evidence.at(scan.evidence(item, candidate));
    if (evidence == Evidence.PARTIAL) {
      return true;
    }
    return reached && ask.must()
        ? gate(item, candidate) == GateOutcome.UNKNOWN
        : evidence == Evidence.NONE && !isStated(ask, candidate);
  }

  private boolean isStated(Ask ask, int candidate) {
    return ask instanceof TermAsk terms
        ? (flags(candidate) & terms.statedFlag()) != 0
        : scan.table().column(((ColumnAsk) ask).column(), candidate) != 0;
  }
}

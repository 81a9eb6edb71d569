package org.talentchain.matching.batch;

import java.util.List;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Item;

/**
 * All positions in a few arrays: the items of position {@code p} lie from {@code start(p)} to {@code start(p
 * + 1)}. A position that cannot be assessed has none, and asks for more points than there are.
 */
final class PositionLines {

  private final int[] starts;
  private final int[] asks;
  private final int[] weights;
  private final boolean[] substances;
  private final int[] totals;
  private final int[] leastPoints;
  private final boolean[] needsSubstance;

  PositionLines(List<Question> questions, AskPool pool) {
    int items = questions.stream().mapToInt(each -> each.card().items().size()).sum();
    int count = questions.size();
    starts = new int[count + 1];
    asks = new int[items];
    weights = new int[items];
    substances = new boolean[items];
    totals = new int[count];
    leastPoints = new int[count];
    needsSubstance = new boolean[count];
    for (int position = 0; position < count; position++) {
      starts[position + 1] = starts[position];
      add(position, questions.get(position), pool);
    }
  }

  private void add(int position, Question question, AskPool pool) {
    CutOff cutOff = question.criteria().cutOff();
    totals[position] = Math.max(1, question.card().weight());
    needsSubstance[position] = cutOff.needsSubstance();
    if (!question.card().isAssessable()) {
      leastPoints[position] = Integer.MAX_VALUE;
      return;
    }
    leastPoints[position] = cutOff.leastPoints();
    List<Item> items = question.card().items();
    for (int i = 0; i < items.size(); i++) {
      int at = starts[position + 1]++;
      asks[at] = pool.add(question, i);
      weights[at] = items.get(i).weight();
      substances[at] = items.get(i).isSubstance();
    }
  }

  int count() {
    return totals.length;
  }

  int start(int position) {
    return starts[position];
  }

  int ask(int item) {
    return asks[item];
  }

  int weight(int item) {
    return weights[item];
  }

  boolean isSubstance(int item) {
    return substances[item];
  }

  /** Sum of the weights of the position, at least 1. */
  int total(int position) {
    return totals[position];
  }

  /** The fewest points of those who may be listed. */
  int leastPoints(int position) {
    return leastPoints[position];
  }

  boolean needsSubstance(int position) {
    return needsSubstance[position];
  }

  /** The most points anybody can have of whom it is known what each ask is worth at most. */
  int reachable(int position, int[] mostOfAsk) {
    int points = 0;
    for (int item = starts[position]; item < starts[position + 1]; item++) {
      points += weights[item] * mostOfAsk[asks[item]];
    }
    return points;
  }
}

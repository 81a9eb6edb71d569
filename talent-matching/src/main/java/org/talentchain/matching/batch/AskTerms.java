package org.talentchain.matching.batch;

import java.util.List;
import org.talentchain.matching.features.Scale;

/** Which terms count for which asks, both ways, in flat arrays. */
final class AskTerms {

  private final int[] termStarts;
  private final int[] terms;
  private final Scale[] termScales;

  private final int[] askStarts;
  private final int[] asks;
  private final Scale[] askScales;

  AskTerms(List<AskPool.Pooled> pool, int termCount) {
    int uses = pool.stream().mapToInt(ask -> ask.terms().size()).sum();
    termStarts = new int[pool.size() + 1];
    terms = new int[uses];
    termScales = new Scale[uses];
    askStarts = new int[termCount + 1];
    asks = new int[uses];
    askScales = new Scale[uses];
    int at = 0;
    for (int ask = 0; ask < pool.size(); ask++) {
      for (AskPool.Use use : pool.get(ask).terms()) {
        terms[at] = use.number();
        termScales[at] = use.scale();
        askStarts[terms[at] + 1]++;
        at++;
      }
      termStarts[ask + 1] = at;
    }
    turnRound();
  }

  private void turnRound() {
    for (int term = 0; term + 1 < askStarts.length; term++) {
      askStarts[term + 1] += askStarts[term];
    }
    int[] next = askStarts.clone();
    for (int ask = 0; ask + 1 < termStarts.length; ask++) {
      for (int i = termStarts[ask]; i < termStarts[ask + 1]; i++) {
        int at = next[terms[i]]++;
        asks[at] = ask;
        askScales[at] = termScales[i];
      }
    }
  }

  int termCount() {
    return askStarts.length - 1;
  }

  /** The terms of an ask lie from here to where those of the next begin. */
  int termStart(int ask) {
    return termStarts[ask];
  }

  int term(int at) {
    return terms[at];
  }

  Scale termScale(int at) {
    return termScales[at];
  }

  /** The asks a term counts for lie from here to where those of the next begin. */
  int askStart(int term) {
    return askStarts[term];
  }

  int ask(int at) {
    return asks[at];
  }

  Scale askScale(int at) {
    return askScales[at];
  }
}

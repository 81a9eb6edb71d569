package org.talentchain.chain;

import java.util.List;

/**
 * A way through the chain graph. {@link ChainGraph#inWords(ChainPath, java.util.Locale)} says it.
 *
 * @param start where it starts
 * @param steps one after the other; empty when it ends where it starts
 */
public record ChainPath(ChainNode start, List<ChainStep> steps) {

  public ChainPath {
    steps = List.copyOf(steps);
  }

  public ChainNode end() {
    return steps.isEmpty() ? start : steps.get(steps.size() - 1).to();
  }
}

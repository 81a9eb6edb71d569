package org.talentchain.matching.allocation.flow;

import java.util.Arrays;

/**
 * Sends as much as can be along tight ends from where there is too much to where something is missing, on shortest
 * ways first (Dinic 1970). Layers are made no deeper than the last node with too little that can be reached lies, as
 * nothing behind it can change what is sent.
 */
final class BlockingFlow {

  private static final int FAR = Integer.MAX_VALUE;

  private final OpenEnds ends;
  private final int[] starts;
  private final int[] heads;
  private final int[] excess;
  private final int[] levels;
  private final int[] next;
  private final int[] queue;
  private final int[] pathNodes;
  private final int[] path;
  private final int[] targets;
  private int targetCount;
  private int deepest;

  BlockingFlow(OpenEnds ends) {
    this.ends = ends;
    starts = ends.net.starts;
    heads = ends.net.heads;
    excess = ends.excess;
    int nodes = ends.net.nodes();
    levels = new int[nodes];
    next = new int[nodes];
    queue = new int[nodes];
    pathNodes = new int[nodes];
    path = new int[nodes];
    targets = new int[nodes];
  }

  void run() {
    targetCount = 0;
    for (int node = 0; node < excess.length; node++) {
      if (excess[node] < 0) {
        targets[targetCount++] = node;
      }
    }
    while (layer()) {
      send();
    }
  }

  /**
   * Layers of nodes along tight ends, down to the last target; false when no target is reached. A target that
   * is not reached is none until potentials change: sending opens no way to a node that has no layer.
   */
  private boolean layer() {
    Arrays.fill(levels, FAR);
    int size = 0;
    for (int node = 0; node < levels.length; node++) {
      next[node] = starts[node];
      if (excess[node] > 0) {
        levels[node] = 0;
        queue[size++] = node;
      }
    }
    int missing = missing();
    deepest = 0;
    for (int at = 0; at < size && missing > 0; at++) {
      int node = queue[at];
      for (int end = ends.tight.first(node); end >= 0; end = ends.tight.after(node, end)) {
        int head = heads[end];
        if (levels[head] == FAR) {
          levels[head] = levels[node] + 1;
          queue[size++] = head;
          if (excess[head] < 0) {
            deepest = levels[head];
            missing--;
          }
        }
      }
    }
    keepReached();
    return targetCount > 0;
  }

  /** How many targets still have too little. */
  private int missing() {
    int missing = 0;
    for (int at = 0; at < targetCount; at++) {
      missing += excess[targets[at]] < 0 ? 1 : 0;
    }
    return missing;
  }

  private void keepReached() {
    int kept = 0;
    for (int at = 0; at < targetCount; at++) {
      int node = targets[at];
      if (excess[node] < 0 && levels[node] != FAR) {
        targets[kept++] = node;
      }
    }
    targetCount = kept;
  }

  /** Sends all that the layers let through. */
  private void send() {
    for (int node = 0; node < levels.length; node++) {
      while (excess[node] > 0 && levels[node] == 0 && advance(node)) {
        excess[node]--;
      }
    }
  }

  /** Sends one unit from a node to one with too little; false when there is no way left. */
  private boolean advance(int from) {
    int node = from;
    int length = 0;
    while (excess[node] >= 0) {
      int end = forward(node);
      if (end >= 0) {
        pathNodes[length] = node;
        path[length++] = end;
        node = heads[end];
      } else if (length == 0) {
        return false;
      } else {
        node = pathNodes[--length];
        next[node]++;
      }
    }
    excess[node]++;
    for (int step = 0; step < length; step++) {
      ends.push(pathNodes[step], path[step]);
    }
    return true;
  }

  /** The next tight end of a node that leads one layer down, or -1. */
  private int forward(int node) {
    int below = levels[node] + 1;
    if (below > deepest) {
      return -1;
    }
    for (int end = ends.tight.from(node, next[node]); end >= 0; end = ends.tight.after(node, end)) {
      if (levels[heads[end]] == below) {
        next[node] = end;
        return end;
      }
    }
    next[node] = starts[node + 1];
    return -1;
  }
}

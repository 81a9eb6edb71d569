package org.talentchain.matching.allocation.flow;

/**
 * Which ends of a {@link Residual} network can be used, so that none of the others is looked at: a position has
 * hundreds of ends of which a few are <em>open</em> (they have room and may be used), and of these fewer are
 * <em>tight</em> (going there costs nothing now). Keeps what each node has too much of, or too little.
 */
final class OpenEnds {

  final Residual net;
  final Marks open;
  final Marks tight;

  /** How much each node has too much; less than 0 where something is missing. */
  final int[] excess;

  /** Takes the arrays over; every end that has room is open, none is tight. */
  OpenEnds(Residual net, int[] excess) {
    this.net = net;
    this.excess = excess;
    open = new Marks(net.starts);
    tight = new Marks(net.starts);
    for (int node = 0; node < net.nodes(); node++) {
      for (int end = net.starts[node]; end < net.starts[node + 1]; end++) {
        open.set(node, end, net.rooms[end] > 0);
      }
    }
  }

  /** Lets one more unit flow from a node through one of its ends, without changing what is too much or missing. */
  void push(int node, int end) {
    if (--net.rooms[end] == 0) {
      open.set(node, end, false);
      tight.set(node, end, false);
    }
    int other = net.others[end];
    if (net.rooms[other]++ == 0) {
      open.set(net.heads[end], other, true);
      tight.set(net.heads[end], other, true);
    }
  }
}

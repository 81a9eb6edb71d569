package org.talentchain.matching.timetable;

import java.util.Arrays;

/**
 * Colours the edges of a bipartite multigraph so that no two at one node have the same colour, with as many
 * colours as the largest number of edges at a node: no colouring does with fewer, and this one always exists.
 *
 * <p>Edges are coloured one after the other. Where no colour is free at both ends, let {@code a} be free at
 * the left end and {@code b} at the right one. The path from the right end along edges coloured a, b, a, b …
 * comes to a left node only by an edge coloured a, so it cannot reach the left end, where a is free:
 * exchanging the colours along the path frees a at both ends. Takes O(edges · (nodes + colours)) time at
 * worst, in practice little more than O(edges · colours).
 *
 * <p>D. Kőnig, Über Graphen und ihre Anwendung auf Determinantentheorie und Mengenlehre, Math. Ann. 77
 * (1916); H. N. Gabow and O. Kariv, Algorithms for edge coloring bipartite graphs and multigraphs, SIAM J.
 * Comput. 11 (1982).
 */
final class EdgeColouring {

  private static final int NONE = -1;

  private final int[] left;
  private final int[] right;
  private final int colours;
  private final int[] edgeAt;
  private final int[] colourOf;

  private EdgeColouring(int[] left, int[] right, int nodes, int colours) {
    this.left = left;
    this.right = right;
    this.colours = colours;
    this.edgeAt = new int[Math.multiplyExact(nodes, colours)];
    this.colourOf = new int[left.length];
    Arrays.fill(edgeAt, NONE);
    Arrays.fill(colourOf, NONE);
  }

  /**
   * The colour of each edge, from 0 on.
   *
   * @param left of each edge, from 0 on
   * @param right of each edge, from 0 on, numbered apart from the left ones
   */
  static int[] of(int[] left, int[] right) {
    int leftNodes = Arrays.stream(left).max().orElse(NONE) + 1;
    int nodes = leftNodes + Arrays.stream(right).max().orElse(NONE) + 1;
    int[] shifted = Arrays.stream(right).map(node -> node + leftNodes).toArray();
    EdgeColouring colouring = new EdgeColouring(left, shifted, nodes, mostEdges(left, shifted, nodes));
    for (int edge = 0; edge < left.length; edge++) {
      colouring.colour(edge);
    }
    return colouring.colourOf;
  }

  private static int mostEdges(int[] left, int[] right, int nodes) {
    int[] degrees = new int[nodes];
    for (int edge = 0; edge < left.length; edge++) {
      degrees[left[edge]]++;
      degrees[right[edge]]++;
    }
    return Arrays.stream(degrees).max().orElse(0);
  }

  private void colour(int edge) {
    int atLeft = left[edge] * colours;
    int atRight = right[edge] * colours;
    int freeLeft = NONE;
    int freeRight = NONE;
    for (int colour = 0; colour < colours; colour++) {
      boolean isFreeLeft = edgeAt[atLeft + colour] == NONE;
      boolean isFreeRight = edgeAt[atRight + colour] == NONE;
      if (isFreeLeft && isFreeRight) {
        give(edge, colour);
        return;
      }
      freeLeft = isFreeLeft && freeLeft == NONE ? colour : freeLeft;
      freeRight = isFreeRight && freeRight == NONE ? colour : freeRight;
    }
    exchange(right[edge], freeLeft, freeRight);
    give(edge, freeLeft);
  }

  private void give(int edge, int colour) {
    colourOf[edge] = colour;
    edgeAt[left[edge] * colours + colour] = edge;
    edgeAt[right[edge] * colours + colour] = edge;
  }

  /** Exchanges two colours along the path that leaves a node by the first of them. */
  private void exchange(int from, int first, int second) {
    int node = from;
    int colour = first;
    int other = second;
    int edge = edgeAt[node * colours + colour];
    edgeAt[node * colours + colour] = NONE;
    while (edge != NONE) {
      int next = left[edge] == node ? right[edge] : left[edge];
      int beyond = edgeAt[next * colours + other];
      colourOf[edge] = other;
      edgeAt[node * colours + other] = edge;
      edgeAt[next * colours + other] = edge;
      if (beyond == NONE) {
        edgeAt[next * colours + colour] = NONE;
      }
      node = next;
      edge = beyond;
      int swapped = colour;
      colour = other;
      other = swapped;
    }
  }
}

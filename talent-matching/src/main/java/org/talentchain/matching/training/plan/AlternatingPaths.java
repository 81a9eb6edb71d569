package org.talentchain.matching.training.plan;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Fills an open place along an alternating path, as in matching: somebody free takes the place of somebody who takes
 * the place of another, and so on. Were there no seats to watch this would find the most that the opened classes
 * allow; as there are, a step is taken only where a seat is free or where the same person keeps it, so that what is
 * found is feasible, and may miss something. What did not lead anywhere is not looked at again until something
 * changes.
 */
final class AlternatingPaths {

  private final Staffing staffing;
  private final Ways ways;
  private final BitSet seenOpenings = new BitSet();
  private final BitSet seenGroups = new BitSet();
  private int[] queue = new int[16];
  private int[] cameBy = new int[16];
  private int[] newWay = new int[16];
  private int[] newOffer = new int[16];
  private int[] before = new int[16];
  private int size;

  AlternatingPaths(Staffing staffing) {
    this.staffing = staffing;
    this.ways = staffing.ways;
  }

  void forget() {
    seenOpenings.clear();
    seenGroups.clear();
  }

  boolean augment(int from) {
    if (seenOpenings.get(from)) {
      return false;
    }
    size = 0;
    push(from, Staffing.NONE, Staffing.NONE, Staffing.NONE, Staffing.NONE);
    for (int at = 0; at < size; at++) {
      int opening = queue[at];
      for (int way : ways.into[opening]) {
        staffing.steps[0]++;
        int group = ways.groups[way];
        if (seenGroups.get(group)) {
          continue;
        }
        int seat = staffing.seatFor(way);
        if (seat != Staffing.NO_SEAT && staffing.free(group) > 0) {
          if (take(at, way, seat)) {
            return true;
          }
          continue;
        }
        follow(at, way, seat);
      }
    }
    return false;
  }

  /** Those of the group who are placed could come here instead. */
  private void follow(int at, int way, int seat) {
    int group = ways.groups[way];
    boolean moved = seat != Staffing.NO_SEAT;
    for (int unit = staffing.firstOfGroup[group]; unit != Staffing.NONE; unit = staffing.nextOfGroup[unit]) {
      int other = ways.openings[staffing.wayOf[unit]];
      boolean keepsSeat = ways.templates[way] != ClassProblem.DIRECT
          && staffing.offerOf[unit] != ClassProblem.DIRECT
          && staffing.offer(staffing.offerOf[unit]).template() == ways.templates[way]
          && ways.problem.inTime(staffing.offerOf[unit], ways.openings[way]);
      if (!seenOpenings.get(other) && (moved || keepsSeat)) {
        push(other, unit, way, moved ? seat : staffing.offerOf[unit], at);
      }
    }
    if (moved) {
      seenGroups.set(group);
    }
  }

  private void push(int opening, int unit, int way, int offer, int from) {
    if (size == queue.length) {
      queue = Arrays.copyOf(queue, 2 * size);
      cameBy = Arrays.copyOf(cameBy, 2 * size);
      newWay = Arrays.copyOf(newWay, 2 * size);
      newOffer = Arrays.copyOf(newOffer, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    seenOpenings.set(opening);
    queue[size] = opening;
    cameBy[size] = unit;
    newWay[size] = way;
    newOffer[size] = offer;
    before[size++] = from;
  }

  /** Moves everybody along the path, from its beginning; takes all back where a seat was needed twice. */
  private boolean take(int end, int way, int seat) {
    int length = 0;
    for (int at = end; before[at] != Staffing.NONE; at = before[at]) {
      length++;
    }
    int[] path = new int[length];
    for (int at = end; before[at] != Staffing.NONE; at = before[at]) {
      path[--length] = at;
    }
    int[] oldWays = new int[path.length];
    int[] oldOffers = new int[path.length];
    int[] added = new int[path.length];
    for (int i = 0; i < path.length; i++) {
      int unit = cameBy[path[i]];
      oldWays[i] = staffing.wayOf[unit];
      oldOffers[i] = staffing.offerOf[unit];
      staffing.remove(unit);
      int offer = newOffer[path[i]];
      if (offer != ClassProblem.DIRECT && !staffing.hasSeat(offer)) {
        staffing.add(oldWays[i], oldOffers[i]);
        undo(oldWays, oldOffers, added, i);
        return false;
      }
      added[i] = staffing.add(newWay[path[i]], offer);
    }
    if (seat != ClassProblem.DIRECT && !staffing.hasSeat(seat)) {
      undo(oldWays, oldOffers, added, path.length);
      return false;
    }
    staffing.add(way, seat);
    return true;
  }

  private void undo(int[] oldWays, int[] oldOffers, int[] added, int count) {
    for (int i = count - 1; i >= 0; i--) {
      staffing.remove(added[i]);
      staffing.add(oldWays[i], oldOffers[i]);
    }
  }
}

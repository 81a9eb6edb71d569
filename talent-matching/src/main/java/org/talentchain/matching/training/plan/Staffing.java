package org.talentchain.matching.training.plan;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.Ways.Use;

/**
 * A plan in the making: the classes opened so far and who goes which way. Keeps every limit but the minimum
 * of classes, which {@link #settle} sees to at the end.
 *
 * <p>Open places are filled along {@link AlternatingPaths}.
 */
final class Staffing {

  static final int NONE = -1;
  private static final int NOBODY = -2;
  static final int NO_SEAT = -2;

  final Ways ways;
  final int[] opened;
  final int[] students;

  private final int[] free;
  private final int[] left;
  private final int[] quotaLeft;
  private final long[] used;

  // One unit for each person placed; those of a group, and of an opening, are chained.
  final int[] wayOf;
  final int[] offerOf;
  final int[] nextOfGroup;
  private final int[] nextOfOpening;
  final int[] firstOfGroup;
  private final int[] firstOfOpening;
  private int firstSpare;

  private long weight;
  private long cost;
  private long travel;
  final long[] steps;

  /**
   * @param steps counts the work at 0
   */
  Staffing(Ways ways, long[] steps) {
    this.ways = ways;
    this.steps = steps;
    ClassProblem problem = ways.problem;
    opened = new int[problem.offers().size()];
    students = new int[opened.length];
    free = IntStream.range(0, ways.groupCount()).map(ways::supply).toArray();
    left = IntStream.range(0, problem.openings().size()).map(ways::places).toArray();
    quotaLeft = problem.quotas().clone();
    used = new long[problem.limits().size()];
    int units = (int) Math.min(IntStream.of(left).asLongStream().sum(), IntStream.of(free).asLongStream().sum());
    wayOf = new int[units];
    offerOf = new int[units];
    nextOfGroup = IntStream.rangeClosed(1, units).map(unit -> unit < units ? unit : NONE).toArray();
    nextOfOpening = new int[units];
    firstOfGroup = filled(free.length);
    firstOfOpening = filled(left.length);
    firstSpare = units > 0 ? 0 : NONE;
    for (int offer = 0; offer < opened.length; offer++) {
      for (int i = 0; i < problem.offers().get(offer).least(); i++) {
        forceOpen(offer);
      }
    }
  }

  private Staffing(Staffing other) {
    ways = other.ways;
    steps = other.steps;
    opened = other.opened.clone();
    students = other.students.clone();
    free = other.free.clone();
    left = other.left.clone();
    quotaLeft = other.quotaLeft.clone();
    used = other.used.clone();
    wayOf = other.wayOf.clone();
    offerOf = other.offerOf.clone();
    nextOfGroup = other.nextOfGroup.clone();
    nextOfOpening = other.nextOfOpening.clone();
    firstOfGroup = other.firstOfGroup.clone();
    firstOfOpening = other.firstOfOpening.clone();
    firstSpare = other.firstSpare;
    weight = other.weight;
    cost = other.cost;
    travel = other.travel;
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  Staffing copy() {
    steps[0] += free.length + left.length + 5L * wayOf.length;
    return new Staffing(this);
  }

  Value value() {
    return new Value(weight, cost, travel);
  }

  int left(int opening) {
    return left[opening];
  }

  int free(int group) {
    return free[group];
  }

  Offer offer(int number) {
    return ways.problem.offers().get(number);
  }

  // Classes.

  /** The first limit that is exceeded, or -1. */
  int exceeded() {
    for (int limit = 0; limit < used.length; limit++) {
      if (used[limit] > ways.capacity(limit)) {
        return limit;
      }
    }
    return NONE;
  }

  /** How much of a limit is used. */
  long used(int limit) {
    return used[limit];
  }

  private void forceOpen(int number) {
    opened[number]++;
    cost += offer(number).cost();
    for (Use use : ways.uses.get(number)) {
      used[use.limit()] += use.perClass();
    }
  }

  /** True when one class more of an offer keeps all limits, with the fewest students it may have. */
  boolean canOpen(int number) {
    if (opened[number] >= offer(number).most()) {
      return false;
    }
    for (Use use : ways.uses.get(number)) {
      long needed = use.perClass() + use.perStudent() * offer(number).minimum();
      if (used[use.limit()] + needed > ways.capacity(use.limit())) {
        return false;
      }
    }
    return true;
  }

  void open(int number) {
    forceOpen(number);
  }

  /** Takes back one class of an offer, and from it those who no longer have a seat. */
  void close(int number) {
    opened[number]--;
    cost -= offer(number).cost();
    for (Use use : ways.uses.get(number)) {
      used[use.limit()] -= use.perClass();
    }
    int seats = offer(number).seats() * opened[number];
    for (int opening = 0; opening < left.length && students[number] > seats; opening++) {
      int unit = firstOfOpening[opening];
      while (unit != NONE && students[number] > seats) {
        int next = nextOfOpening[unit];
        if (offerOf[unit] == number) {
          remove(unit);
        }
        unit = next;
      }
    }
  }

  boolean mayClose(int number) {
    return opened[number] > offer(number).least();
  }

  boolean hasSeat(int number) {
    if (students[number] >= offer(number).seats() * opened[number]) {
      return false;
    }
    for (Use use : ways.uses.get(number)) {
      if (used[use.limit()] + use.perStudent() > ways.capacity(use.limit())) {
        return false;
      }
    }
    return true;
  }

  private boolean isShort(int number) {
    return students[number] < offer(number).minimum() * opened[number];
  }

  private boolean canSpare(int number) {
    return number == ClassProblem.DIRECT || students[number] > offer(number).minimum() * opened[number];
  }

  // People.

  private void count(int way, int number, int sign) {
    int opening = ways.openings[way];
    free[ways.groups[way]] -= sign;
    left[opening] -= sign;
    weight += (long) sign * ways.weight(opening);
    travel += (long) sign * ways.travel(way, number);
    if (ways.quota(opening) != ClassProblem.NO_QUOTA) {
      quotaLeft[ways.quota(opening)] -= sign;
    }
    if (number != ClassProblem.DIRECT) {
      students[number] += sign;
      cost += sign * offer(number).costPerStudent();
      for (Use use : ways.uses.get(number)) {
        used[use.limit()] += sign * use.perStudent();
      }
    }
  }

  int add(int way, int number) {
    int unit = firstSpare;
    firstSpare = nextOfGroup[unit];
    wayOf[unit] = way;
    offerOf[unit] = number;
    int group = ways.groups[way];
    int opening = ways.openings[way];
    nextOfGroup[unit] = firstOfGroup[group];
    firstOfGroup[group] = unit;
    nextOfOpening[unit] = firstOfOpening[opening];
    firstOfOpening[opening] = unit;
    count(way, number, 1);
    return unit;
  }

  void remove(int unit) {
    int way = wayOf[unit];
    unchain(firstOfGroup, nextOfGroup, ways.groups[way], unit);
    unchain(firstOfOpening, nextOfOpening, ways.openings[way], unit);
    count(way, offerOf[unit], -1);
    nextOfGroup[unit] = firstSpare;
    firstSpare = unit;
  }

  private static void unchain(int[] first, int[] next, int key, int unit) {
    if (first[key] == unit) {
      first[key] = next[unit];
      return;
    }
    int before = first[key];
    while (next[before] != unit) {
      before = next[before];
    }
    next[before] = next[unit];
  }

  private boolean hasRoom(int opening) {
    int quota = ways.quota(opening);
    return left[opening] > 0 && (quota == ClassProblem.NO_QUOTA || quotaLeft[quota] > 0);
  }

  /** Sends one person more a way where a person, a place and a seat are free; false where they are not. */
  boolean send(int way) {
    if (free[ways.groups[way]] == 0 || !hasRoom(ways.openings[way]) || firstSpare == NONE) {
      return false;
    }
    int seat = seatFor(way);
    if (seat == NO_SEAT) {
      return false;
    }
    add(way, seat);
    return true;
  }

  /** Fills what can be filled, what weighs most first. */
  void fill(int[] byWeight) {
    AlternatingPaths paths = new AlternatingPaths(this);
    for (int opening : byWeight) {
      while (hasRoom(opening) && firstSpare != NONE && paths.augment(opening)) {
        paths.forget();
      }
    }
  }

  /** The latest class with a free seat for a way, so that earlier ones stay free for those in a hurry, {@link ClassProblem#DIRECT} when none is needed, or {@link #NO_SEAT}. */
  int seatFor(int way) {
    if (ways.templates[way] == ClassProblem.DIRECT) {
      return ClassProblem.DIRECT;
    }
    int latest = NO_SEAT;
    for (int offer : ways.offersOf[ways.templates[way]]) {
      if (opened[offer] > 0
          && ways.problem.inTime(offer, ways.openings[way])
          && (latest == NO_SEAT || offer(offer).ready() > offer(latest).ready())
          && hasSeat(offer)) {
        latest = offer;
      }
    }
    return latest;
  }

  // The minimum.

  /** Brings classes up to their minimum where others can be spared, closes those that stay below. */
  void settle(int[] byWeight) {
    for (int number = 0; number < opened.length; number++) {
      while (isShort(number)) {
        raise(number);
        if (isShort(number)) {
          if (!mayClose(number)) {
            break;
          }
          close(number);
        }
      }
    }
    fill(byWeight);
  }

  boolean isSettled() {
    return IntStream.range(0, opened.length).noneMatch(this::isShort);
  }

  /** Lets students of a class take places of people who need not be in theirs. */
  private void raise(int number) {
    for (int pass = 0; pass < 2; pass++) {
      for (int way : ways.ofOffer[number]) {
        steps[0]++;
        int group = ways.groups[way];
        while (isShort(number) && hasSeat(number)) {
          int mover = free[group] > 0 ? NONE : pass == 0 ? NOBODY : spareOfGroup(group, number);
          if (mover == NOBODY || !takePlace(way, number, mover)) {
            break;
          }
        }
      }
    }
  }

  /** Places a student, in place of somebody who can be spared where the opening is full. */
  private boolean takePlace(int way, int number, int mover) {
    int opening = ways.openings[way];
    int displaced = hasRoom(opening) ? NONE : spareOfOpening(opening, number);
    if (displaced == NONE && !hasRoom(opening)) {
      return false;
    }
    if (displaced != NONE) {
      remove(displaced);
    }
    if (mover != NONE && mover != displaced) {
      remove(mover);
    }
    add(way, number);
    return true;
  }

  private int spareOfOpening(int opening, int number) {
    for (int unit = firstOfOpening[opening]; unit != NONE; unit = nextOfOpening[unit]) {
      if (offerOf[unit] != number && canSpare(offerOf[unit])) {
        return unit;
      }
    }
    return NONE;
  }

  private int spareOfGroup(int group, int number) {
    for (int unit = firstOfGroup[group]; unit != NONE; unit = nextOfGroup[unit]) {
      if (offerOf[unit] != number && canSpare(offerOf[unit])) {
        return unit;
      }
    }
    return NOBODY;
  }

  /** By person: the opening and the offer, in two rows. */
  int[][] people() {
    int[][] people = ways.nobody();
    for (int group = 0; group < firstOfGroup.length; group++) {
      int member = 0;
      for (int unit = firstOfGroup[group]; unit != NONE; unit = nextOfGroup[unit]) {
        int person = ways.members[group][member++];
        people[0][person] = ways.openings[wayOf[unit]];
        people[1][person] = offerOf[unit];
      }
    }
    return people;
  }

  /** A plan of these classes in which these many go each way; nothing is checked. */
  static Staffing of(Ways ways, int[] opened, int[] wayOf, int[] offerOf, long[] steps) {
    Staffing staffing = new Staffing(ways, steps);
    for (int offer = 0; offer < opened.length; offer++) {
      while (staffing.opened[offer] < opened[offer]) {
        staffing.forceOpen(offer);
      }
    }
    for (int unit = 0; unit < wayOf.length; unit++) {
      staffing.add(wayOf[unit], offerOf[unit]);
    }
    return staffing;
  }
}

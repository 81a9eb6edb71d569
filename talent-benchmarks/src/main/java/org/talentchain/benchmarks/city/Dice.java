package org.talentchain.benchmarks.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that is the same in every run. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** Chance of its own for each number, so that what has a number does not depend on what came before. */
  static Dice of(long seed, long number) {
    return new Dice(seed ^ (number * 0x9E3779B97F4A7C15L));
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** From the first to the last, both possible. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  /** One of a list whose first are the usual ones and whose last are hardly met. */
  <T> T usual(List<T> of) {
    return of.get(Zipf.over(of.size()).rank(random.nextDouble()));
  }

  /** Each with this chance, in their order. */
  <T> List<T> some(List<T> of, double share) {
    return of.stream().filter(any -> chance(share)).toList();
  }

  /** So many of them, in a new order. */
  <T> List<T> some(List<T> of, int many) {
    List<T> copy = new ArrayList<>(of);
    Collections.shuffle(copy, random);
    return copy.subList(0, Math.min(many, copy.size()));
  }
}

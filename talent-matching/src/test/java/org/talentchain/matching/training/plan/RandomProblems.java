package org.talentchain.matching.training.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Limit;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.ClassProblem.Open;
import org.talentchain.matching.training.plan.ClassProblem.Route;

/** Makes up class problems from a seed. */
public final class RandomProblems {

  private final Random random;
  private final int people;
  private final int openings;
  private final int templates;
  private final int offers;
  private final int mostSeats;

  private RandomProblems(long seed, int people, int openings, int templates, int offers, int mostSeats) {
    this.random = new Random(seed);
    this.people = people;
    this.openings = openings;
    this.templates = templates;
    this.offers = offers;
    this.mostSeats = mostSeats;
  }

  /** One that can be solved by trying everything. */
  public static ClassProblem small(long seed) {
    return new RandomProblems(seed, 5, 4, 2, 3, 3).next();
  }

  /** Likewise, with more people than places. */
  public static ClassProblem crowded(long seed) {
    return new RandomProblems(seed, 8, 3, 2, 3, 1).next();
  }

  /** A town with few places and so many people. */
  public static ClassProblem crowded(long seed, int people) {
    return new RandomProblems(seed, people, 12, 4, 10, 6).next();
  }

  /** A small town. */
  public static ClassProblem medium(long seed) {
    return new RandomProblems(seed, 120, 25, 6, 18, 12).next();
  }

  private ClassProblem next() {
    List<Open> opens = new ArrayList<>();
    for (int opening = 0; opening < openings; opening++) {
      int quota = random.nextInt(3) - 1;
      opens.add(
          new Open(random.nextInt(1 + mostSeats), 1 + random.nextInt(3), random.nextInt(4), quota, random.nextInt(2)));
    }
    List<Offer> some = new ArrayList<>();
    for (int offer = 0; offer < offers; offer++) {
      int seats = 1 + random.nextInt(mostSeats);
      int most = 1 + random.nextInt(2);
      int least = random.nextInt(6) == 0 ? 1 : 0;
      int minimum = least > 0 ? 0 : random.nextInt(1 + seats);
      some.add(
          new Offer(
              random.nextInt(templates),
              random.nextInt(4),
              random.nextInt(2),
              least,
              most,
              minimum,
              seats,
              100L * random.nextInt(5),
              10L * random.nextInt(4)));
    }
    int[] homes = IntStream.range(0, people).map(person -> random.nextInt(2)).toArray();
    int[] quotas = {random.nextInt(2 + mostSeats), random.nextInt(2 + mostSeats)};
    int[][] distances = {{0, random.nextInt(3)}, {random.nextInt(3), 0}};
    return new ClassProblem(homes, opens, quotas, routes(), some, limits(), distances);
  }

  private List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (int opening = 0; opening < openings; opening++) {
      for (int template = ClassProblem.DIRECT; template < templates; template++) {
        double share = template == ClassProblem.DIRECT ? 0.15 : 0.4;
        int[] able = IntStream.range(0, people).filter(person -> random.nextDouble() < share).toArray();
        if (able.length > 0) {
          routes.add(new Route(opening, template, able));
        }
      }
    }
    return routes;
  }

  private List<Limit> limits() {
    List<Limit> limits = new ArrayList<>();
    for (int limit = random.nextInt(3); limit > 0; limit--) {
      int[] some = IntStream.range(0, offers).filter(offer -> random.nextInt(3) > 0).toArray();
      long[] perClass = IntStream.of(some).mapToLong(offer -> random.nextInt(3)).toArray();
      long[] perStudent = IntStream.of(some).mapToLong(offer -> random.nextInt(2)).toArray();
      limits.add(new Limit(2L * offers + random.nextInt(2 * mostSeats), some, perClass, perStudent));
    }
    return limits;
  }
}

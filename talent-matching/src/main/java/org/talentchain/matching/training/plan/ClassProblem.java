package org.talentchain.matching.training.plan;

import java.util.List;

/**
 * Which classes to open, in numbers. People, openings, templates and places are numbered from 0; the arrays
 * are not copied: do not change them afterwards.
 *
 * @param homes by person: the zone they come from, or {@link #ANYWHERE}
 * @param openings what is to be filled
 * @param quotas how many people each enterprise takes at most
 * @param routes who can fill which opening how; at most one for each opening and template
 * @param offers classes that may be opened
 * @param limits what offers use up
 * @param distances by zone and place: how far it is, at least 0
 */
public record ClassProblem(
    int[] homes,
    List<Open> openings,
    int[] quotas,
    List<Route> routes,
    List<Offer> offers,
    List<Limit> limits,
    int[][] distances) {

  /** The template of a route that needs no class. */
  public static final int DIRECT = -1;

  /** A zone from which every place is as near. */
  public static final int ANYWHERE = -1;

  /** No enterprise. */
  public static final int NO_QUOTA = -1;

  public ClassProblem {
    openings = List.copyOf(openings);
    routes = List.copyOf(routes);
    offers = List.copyOf(offers);
    limits = List.copyOf(limits);
  }

  /**
   * Something to be filled.
   *
   * @param places how many it takes, at least 0
   * @param weight what each counts, at least 1
   * @param due the last day on which a class may end
   * @param quota the number of its enterprise's quota, or {@link #NO_QUOTA}
   * @param place where it is
   */
  public record Open(int places, int weight, int due, int quota, int place) {}

  /**
   * Those who can fill an opening, as they are or after a class.
   *
   * @param opening which
   * @param template after which class, or {@link #DIRECT}
   * @param people ascending
   */
  public record Route(int opening, int template, int[] people) {}

  /**
   * A class that may be opened several times side by side.
   *
   * @param template what it teaches
   * @param ready its last day
   * @param place where it is
   * @param least how often it must be opened
   * @param most how often it may be opened
   * @param minimum the fewest students of each
   * @param seats the most students of each
   * @param cost of each
   * @param costPerStudent of each student
   */
  public record Offer(
      int template,
      int ready,
      int place,
      int least,
      int most,
      int minimum,
      int seats,
      long cost,
      long costPerStudent) {}

  /**
   * Something offers use up together.
   *
   * @param capacity how much there is
   * @param offers which use it
   * @param perClass how much each of these takes when opened
   * @param perStudent how much each of their students takes
   */
  public record Limit(long capacity, int[] offers, long[] perClass, long[] perStudent) {}

  public int people() {
    return homes.length;
  }

  /** How far somebody from a zone goes to fill an opening after a class of an offer, or {@link #DIRECT}ly. */
  public int travel(int zone, int opening, int offer) {
    if (zone == ANYWHERE) {
      return 0;
    }
    int toWork = distances[zone][openings.get(opening).place()];
    return offer == DIRECT ? toWork : toWork + distances[zone][offers.get(offer).place()];
  }

  /** True when a class of this offer ends in time for an opening. */
  public boolean inTime(int offer, int opening) {
    return offers.get(offer).ready() <= openings.get(opening).due();
  }
}

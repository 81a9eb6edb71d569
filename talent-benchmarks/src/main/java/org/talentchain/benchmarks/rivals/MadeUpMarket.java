package org.talentchain.benchmarks.rivals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.Quota;
import org.talentchain.matching.allocation.Quotas;
import org.talentchain.matching.allocation.Reach;

/**
 * A market of chance: twenty positions within reach of each candidate, a position for every twenty
 * candidates, what each side thinks of the other from 1 to 1,000, and the worth of a pair its rounded mean.
 * With loose seats there is one for every candidate and all positions are as popular; with scarce ones there
 * are four for five candidates, and popularity falls with the rank of a position (Zipf, exponent 0.8).
 */
public final class MadeUpMarket {

  private static final int LINKS = 20;
  private static final int MOST = 1_000;
  private static final int TIERS = 4;
  private static final int ENTERPRISE = 5;

  private final Reach reach;
  private final int[] seats;
  private final int[] shares;
  private final Market market;
  private final List<BitSet> groups;
  private final List<Quota> quotas;

  private MadeUpMarket(Reach reach, int[] seats, int[] shares) {
    this.reach = reach;
    this.seats = seats;
    this.shares = shares;
    int[] worths = new int[reach.pairs()];
    Arrays.setAll(worths, pair -> (reach.fit(pair) + reach.preference(pair) + 1) / 2);
    this.market = Market.of(reach, worths, seats);
    this.groups = groups(reach.candidateCount());
    this.quotas = quotas(seats, 40, 0);
  }

  /** Makes one of a seed; the same seed always makes the same. */
  public static MadeUpMarket of(int candidates, boolean scarce, long seed) {
    return of(candidates, candidates / LINKS, scarce, seed);
  }

  /** The same with a number of positions, at least twenty. */
  public static MadeUpMarket of(int candidates, int openings, boolean scarce, long seed) {
    int count = Math.max(LINKS, openings);
    SplittableRandom random = new SplittableRandom(seed);
    double[] popularity = popularity(count, scarce ? 0.8 : 0);
    int[] positions = positions(candidates, popularity, random);
    Reach reach = reach(positions, candidates, count, random);
    int places = scarce ? candidates / 5 * 4 : candidates;
    int[] seats = new int[count];
    Arrays.setAll(seats, at -> places / count + (at < places % count ? 1 : 0));
    int[] shares = new int[reach.pairs()];
    Arrays.setAll(shares, reach::fit);
    return new MadeUpMarket(reach, seats, shares);
  }

  private static double[] popularity(int count, double exponent) {
    double[] sums = new double[count];
    double sum = 0;
    for (int at = 0; at < count; at++) {
      sum += Math.pow(at + 1, -exponent);
      sums[at] = sum;
    }
    return sums;
  }

  private static int[] positions(int candidates, double[] popularity, SplittableRandom random) {
    int[] lastOf = new int[popularity.length];
    int[] positions = new int[candidates * LINKS];
    for (int at = 0; at < positions.length; ) {
      double point = random.nextDouble() * popularity[popularity.length - 1];
      int found = Arrays.binarySearch(popularity, point);
      int position = found < 0 ? -found - 1 : found;
      int candidate = at / LINKS + 1;
      if (lastOf[position] != candidate) {
        lastOf[position] = candidate;
        positions[at++] = position;
      }
    }
    return positions;
  }

  private static Reach reach(int[] positions, int candidates, int count, SplittableRandom random) {
    int[] sizes = new int[count];
    for (int position : positions) {
      sizes[position]++;
    }
    int[][] within = new int[count][];
    Arrays.setAll(within, at -> new int[sizes[at]]);
    int[] next = new int[count];
    for (int at = 0; at < positions.length; at++) {
      within[positions[at]][next[positions[at]]++] = at / LINKS;
    }
    List<Reach.Row> rows = new ArrayList<>();
    for (int[] row : within) {
      rows.add(new Reach.Row(row, opinions(row.length, random), opinions(row.length, random)));
    }
    return new Reach(rows, candidates);
  }

  private static int[] opinions(int count, SplittableRandom random) {
    int[] opinions = new int[count];
    Arrays.setAll(opinions, any -> 1 + random.nextInt(MOST));
    return opinions;
  }

  public Market market() {
    return market;
  }

  /** What each candidate thinks of each pair, in ten-thousandths. */
  int[] satisfactions() {
    int[] satisfactions = new int[reach.pairs()];
    Arrays.setAll(satisfactions, pair -> 10 * reach.preference(pair));
    return satisfactions;
  }

  /**
   * Quotas: candidates are of four tiers and one in ten is from a school. An enterprise has five positions,
   * takes at most 40 % of one tier and at least one from the school.
   */
  public Quotas quotas() {
    return new Quotas(quotas, groups, reach.candidateCount(), seats.length);
  }

  /**
   * Quotas that are one within the other or apart, and bite: each position takes at most 15 % of the first tier and
   * at least 20 % of the second, and the fair at most 22 % of the third.
   */
  Quotas nestedQuotas() {
    List<Quota> nested = new ArrayList<>();
    List<Integer> all = IntStream.range(0, seats.length).boxed().toList();
    for (int position : all) {
      nested.add(new Quota(List.of(position), 0, 0, seats[position] * 15 / 100));
      nested.add(new Quota(List.of(position), 1, seats[position] / 5, Quota.UNLIMITED));
    }
    nested.add(new Quota(all, 2, 0, IntStream.of(seats).sum() * 22 / 100));
    return new Quotas(nested, groups, reach.candidateCount(), seats.length);
  }

  /**
   * The same with other bounds.
   *
   * @param most of one tier, in percent of the places of an enterprise
   * @param least from the school, likewise; one at least
   */
  public Quotas quotas(int most, int least) {
    return new Quotas(quotas(seats, most, least), groups, reach.candidateCount(), seats.length);
  }

  private static List<BitSet> groups(int candidates) {
    List<BitSet> groups = new ArrayList<>();
    for (int group = 0; group <= TIERS; group++) {
      groups.add(new BitSet());
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int candidate = 0; candidate < candidates; candidate++) {
      groups.get(random.nextInt(TIERS)).set(candidate);
      groups.get(TIERS).set(candidate, random.nextInt(10) == 0);
    }
    return groups;
  }

  private static List<Quota> quotas(int[] seats, int most, int least) {
    List<Quota> quotas = new ArrayList<>();
    for (int from = 0; from < seats.length; from += ENTERPRISE) {
      List<Integer> positions =
          IntStream.range(from, Math.min(seats.length, from + ENTERPRISE)).boxed().toList();
      int places = positions.stream().mapToInt(position -> seats[position]).sum();
      for (int tier = 0; tier < TIERS; tier++) {
        quotas.add(new Quota(positions, tier, 0, places * most / 100));
      }
      quotas.add(new Quota(positions, TIERS, Math.max(1, places * least / 100), Quota.UNLIMITED));
    }
    return quotas;
  }

  public Reach reach() {
    return reach;
  }

  public int[] seats() {
    return seats;
  }

  public int[] shares() {
    return shares;
  }
}

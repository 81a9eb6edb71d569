package org.talentchain.benchmarks.sidebyside;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentchain.matching.BatchRequest;
import org.talentchain.matching.BatchResult;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;

/**
 * The other direction, the best positions for each candidate, two ways: by the batch, which finds the best
 * candidates of each position in the same pass, and one candidate after the other against all positions,
 * which is how one candidate is answered. Both have to list the same.
 *
 * @param top how many positions for each candidate, and candidates for each position
 * @param sample for how many candidates one is asked after the other
 * @param threads how many each may use
 */
record Reverse(int top, int sample, int threads) {

  private static final int WARM_UP = 2000;

  /** A position with the share of its points that a candidate has. */
  private record Share(Scorecard card, int points) {

    static final Comparator<Share> BEST_FIRST =
        Comparator.comparingDouble((Share share) -> -share.value())
            .thenComparing(share -> share.card().position());

    double value() {
      return (double) points / card.weight();
    }

    Hit hit() {
      return new Hit(card.position().value(), points);
    }
  }

  List<ReverseMeasurement> measure(Town town) {
    Map<CandidateId, List<Hit>> batch = new HashMap<>();
    return List.of(byBatch(town, batch), oneByOne(town, batch));
  }

  private List<Candidate> sample(Town town) {
    int count = Math.min(sample, town.size());
    return IntStream.range(0, count)
        .mapToObj(i -> town.candidate((int) ((long) i * town.size() / count)))
        .toList();
  }

  private ReverseMeasurement byBatch(Town town, Map<CandidateId, List<Hit>> found) {
    BatchRequest request = BatchRequest.top(top).andPositions(top);
    try (TalentEngine small = town.part(WARM_UP, town.sample(WARM_UP), threads)) {
      small.matchAll(request);
    }
    Measuring.resetPeak();
    try (TalentEngine engine = town.engine(threads)) {
      engine.explain(town.anybody(), town.positions().get(0).id());
      long start = System.nanoTime();
      BatchResult result = engine.matchAll(request);
      double seconds = Measuring.secondsSince(start);
      long peak = Measuring.peakMiB();
      List<CandidateId> ids = result.candidates();
      for (Candidate each : sample(town)) {
        int place = Collections.binarySearch(ids, each.id());
        found.put(each.id(), hits(result, place));
      }
      return new ReverseMeasurement(
          "batch-both-ways", town.size(), town.size(), town.positions().size(), seconds, null, peak);
    }
  }

  private static List<Hit> hits(BatchResult result, int place) {
    return result.positionsFor(place).stream()
        .map(each -> new Hit(each.id().value(), each.fit().points()))
        .toList();
  }

  private ReverseMeasurement oneByOne(Town town, Map<CandidateId, List<Hit>> batch) {
    Collection<Scorecard> cards = town.cards(town.positions()).values();
    List<Candidate> some = sample(town);
    ProfileCompiler profiles = town.profiles();
    try (Crew crew = new Crew(threads)) {
      Function<Candidate, List<Hit>> ask = each -> best(profiles.compile(each.profile()), cards);
      crew.each(some.subList(0, Math.min(some.size(), threads)), ask);
      Measuring.resetPeak();
      long start = System.nanoTime();
      List<List<Hit>> hits = crew.each(some, ask);
      double seconds = Measuring.secondsSince(start);
      boolean same =
          IntStream.range(0, some.size()).allMatch(i -> hits.get(i).equals(batch.get(some.get(i).id())));
      return new ReverseMeasurement(
          "one-by-one", town.size(), some.size(), cards.size(), seconds, same, Measuring.peakMiB());
    }
  }

  private List<Hit> best(CandidateFeatures candidate, Collection<Scorecard> cards) {
    if (candidate.has(Flag.BLANK)) {
      return List.of();
    }
    return cards.stream()
        .filter(Scorecard::isAssessable)
        .flatMap(card -> share(candidate, card))
        .sorted(Share.BEST_FIRST)
        .limit(top)
        .map(Share::hit)
        .toList();
  }

  private static Stream<Share> share(CandidateFeatures candidate, Scorecard card) {
    Tally tally = card.tally(candidate);
    boolean listed = new Criteria(CutOff.suggested(card), false).admits(tally);
    return listed ? Stream.of(new Share(card, tally.points())) : Stream.empty();
  }

  static String table(List<ReverseMeasurement> measured) {
    double batch = measured.get(0).secondsPerCandidate();
    return measured.stream()
        .map(each -> each.row(batch))
        .collect(Collectors.joining("", ReverseMeasurement.HEADER, ""));
  }
}

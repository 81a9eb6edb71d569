package org.talentchain.benchmarks.sidebyside;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.model.Position;

/**
 * How far an engine finds whom brute force finds.
 *
 * @param people the share of them, averaged over the positions for which there is anybody
 * @param sameScores true when every list is the same, with the same points in the same order
 */
record Agreement(double people, boolean sameScores) {

  /** Compares the positions both were asked about. */
  static Agreement between(Map<Position, List<Hit>> brute, Map<Position, List<Hit>> other) {
    List<Position> both = brute.keySet().stream().filter(other::containsKey).toList();
    double people =
        both.stream()
            .filter(position -> !brute.get(position).isEmpty())
            .mapToDouble(position -> shared(brute.get(position), other.get(position)))
            .average()
            .orElse(1);
    boolean same =
        both.stream().allMatch(position -> brute.get(position).equals(other.get(position)));
    return new Agreement(people, same);
  }

  private static double shared(List<Hit> wanted, List<Hit> found) {
    Set<String> people = found.stream().map(Hit::candidate).collect(Collectors.toCollection(HashSet::new));
    return wanted.stream().filter(hit -> people.contains(hit.candidate())).count() / (double) wanted.size();
  }
}

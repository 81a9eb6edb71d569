package org.talentchain.matching.training.propose;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.gap.GapKey;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.training.curriculum.AverageLinkage;

/**
 * Puts openings together that one class could serve: those alike in what they ask for that can be taught, in
 * the occupation, and in the segment.
 */
final class OpeningGroups {

  private static final int OF_TOPICS = 600;
  private static final int OF_OCCUPATION = 200;
  private static final int OF_SEGMENT = 200;

  /** The least average likeness of two groups that are joined. */
  private static final int ALIKE = 550;

  private final Openings openings;
  private final TeachableReader reader;

  OpeningGroups(Openings openings, TeachableReader reader) {
    this.openings = openings;
    this.reader = reader;
  }

  /** The groups of these needs, each ascending. */
  List<List<Integer>> of(List<Integer> needs) {
    List<List<Teachable>> asked =
        needs.stream().map(need -> reader.of(openings.vacancy(need).position().requirements())).toList();
    int[][] likeness = new int[needs.size()][needs.size()];
    for (int one = 0; one < needs.size(); one++) {
      for (int other = 0; other < one; other++) {
        int topics = topics(asked.get(one), asked.get(other));
        likeness[one][other] = topics + circumstances(key(needs.get(one)), key(needs.get(other)));
        likeness[other][one] = likeness[one][other];
      }
    }
    return AverageLinkage.group(likeness, ALIKE).stream()
        .map(group -> group.stream().map(needs::get).toList())
        .toList();
  }

  private GapKey key(int need) {
    return openings.needs().get(need).key();
  }

  private static int circumstances(GapKey one, GapKey other) {
    return (same(one.occupation(), other.occupation()) ? OF_OCCUPATION : 0)
        + (same(one.segment(), other.segment()) ? OF_SEGMENT : 0);
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one != null && Objects.equals(one, other);
  }

  /** What each covers of the other, by what they weigh. */
  private int topics(List<Teachable> one, List<Teachable> other) {
    int weights = weight(one) + weight(other);
    return weights == 0 ? 0 : OF_TOPICS * (covered(one, other) + covered(other, one)) / (1000 * weights);
  }

  private static int weight(List<Teachable> some) {
    return some.stream().mapToInt(each -> each.what().weight()).sum();
  }

  private int covered(List<Teachable> wanted, List<Teachable> by) {
    int covered = 0;
    for (Teachable one : wanted) {
      int best = by.stream().mapToInt(other -> reader.cover(one, other)).max().orElse(0);
      covered += one.what().weight() * best;
    }
    return covered;
  }
}

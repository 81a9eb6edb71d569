package org.talentchain.matching.quality;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How well titles were given their codes. A title that was given none counts as missed.
 *
 * @param titles measured
 * @param top1 share whose best code is the expected one
 * @param top5 share with the expected code among the best five
 * @param major share whose best code has the right major group (大类)
 */
public record ClassificationMetrics(int titles, Estimate top1, Estimate top5, Estimate major) {

  /**
   * Measures codes.
   *
   * @throws IllegalArgumentException when there are no titles
   */
  public static ClassificationMetrics of(Collection<ClassifiedTitle> titles) {
    return new ClassificationMetrics(
        titles.size(),
        share(titles, title -> title.isHitWithin(1)),
        share(titles, title -> title.isHitWithin(5)),
        share(titles, ClassifiedTitle::hasRightMajorGroup));
  }

  private static Estimate share(
      Collection<ClassifiedTitle> titles, Predicate<ClassifiedTitle> counts) {
    return Estimate.of(titles.stream().mapToDouble(title -> counts.test(title) ? 1 : 0).toArray());
  }
}

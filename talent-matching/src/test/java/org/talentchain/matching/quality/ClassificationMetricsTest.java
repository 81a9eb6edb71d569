package org.talentchain.matching.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClassificationMetricsTest {

  private static final String WELDER = "6-18-02-04";

  @Test
  void sharesAreThoseOfAllTitles() {
    ClassificationMetrics metrics =
        ClassificationMetrics.of(
            List.of(
                title(WELDER),
                title("6-31-01-03", WELDER),
                title("2-02-07-13", "2-02-07-01", "6-31-01-03", "6-20-01-01", WELDER),
                title("2-02-07-13", "2-02-07-01", "6-31-01-03", "6-20-01-01", "6-20-01-02", WELDER),
                title()));

    assertThat(metrics.titles()).isEqualTo(5);
    assertThat(metrics.top1().mean()).isEqualTo(1 / 5.0);
    assertThat(metrics.top5().mean()).isEqualTo(3 / 5.0);
    assertThat(metrics.major().mean()).isEqualTo(2 / 5.0);
  }

  @Test
  void aLabelHasACode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClassifiedTitle("氩弧焊工", "", List.of(WELDER)))
        .withMessageContaining("氩弧焊工");
  }

  @Test
  void withoutTitlesThereIsNothingToMeasure() {
    assertThatIllegalArgumentException().isThrownBy(() -> ClassificationMetrics.of(List.of()));
  }

  @Property(tries = 100)
  void aHitIsAHitAmongFiveAndInItsMajorGroup(
      @ForAll @Size(min = 1, max = 20) List<@Size(max = 7) List<@IntRange(min = 1, max = 8) Integer>> given) {
    List<ClassifiedTitle> titles =
        given.stream()
            .map(digits -> title(digits.stream().map(digit -> digit + "-18-02-04").toArray(String[]::new)))
            .toList();

    ClassificationMetrics metrics = ClassificationMetrics.of(titles);

    assertThat(metrics.top1().mean()).isBetween(0.0, metrics.top5().mean());
    assertThat(metrics.top1().mean()).isLessThanOrEqualTo(metrics.major().mean());
    assertThat(metrics.top5().mean()).isLessThanOrEqualTo(1);
  }

  private static ClassifiedTitle title(String... codes) {
    return new ClassifiedTitle("氩弧焊工", WELDER, List.of(codes));
  }
}

package org.talentchain.matching.training.propose;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.model.City;
import org.talentchain.model.Forecast;
import org.talentchain.model.Outlook;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.Quarter;
import org.talentchain.model.SegmentId;

/**
 * A question for classes worth opening (开班建议), beside those announced.
 *
 * @param gap which openings stay open: what is needed, over which quarters, and who counts as fit
 * @param hours the most hours of a class, at least 1
 * @param assumedHours hours of what the knowledge base knows no hours of, at least 1
 * @param segment only openings of this segment, or null for all
 * @param top how many proposals at most, 1 to 1,000
 */
public record ProposalRequest(
    GapRequest gap, int hours, int assumedHours, @Nullable SegmentId segment, int top) {

  private static final int USUAL_HOURS = 320;
  private static final int USUALLY_ASSUMED = 80;
  private static final int MOST_QUARTERS = 40;

  public ProposalRequest {
    if (hours < 1 || assumedHours < 1) {
      throw new IllegalArgumentException(
          "a class of " + hours + " hours, " + assumedHours + " assumed, teaches nothing");
    }
    if (top < 1 || top > 1_000) {
      throw new IllegalArgumentException("top " + top + " is outside 1–1000");
    }
  }

  /** Classes of up to {@value #USUAL_HOURS} hours for what stays open in these quarters. */
  public static ProposalRequest of(GapRequest gap) {
    return new ProposalRequest(gap, USUAL_HOURS, USUALLY_ASSUMED, null, 10);
  }

  /** The same for as long as a city says it needs people, at least four quarters. */
  public static ProposalRequest of(City city, LocalDate asOf) {
    Quarter last =
        Stream.concat(starts(city.positions()), quarters(city.outlook()))
            .max(Quarter::compareTo)
            .orElse(Quarter.of(asOf));
    int quarters = 4;
    while (quarters < MOST_QUARTERS && Quarter.of(asOf).plus(quarters - 1).compareTo(last) < 0) {
      quarters++;
    }
    return of(GapRequest.of(city.outlook()).quarters(quarters));
  }

  private static Stream<Quarter> starts(Collection<Position> positions) {
    return positions.stream()
        .map(Position::start)
        .filter(Objects::nonNull)
        .map(PartialDate::lastDay)
        .map(Quarter::of);
  }

  private static Stream<Quarter> quarters(Outlook outlook) {
    return outlook.forecasts().stream().map(Forecast::quarter);
  }

  public ProposalRequest gap(GapRequest other) {
    return new ProposalRequest(other, hours, assumedHours, segment, top);
  }

  public ProposalRequest hours(int most) {
    return new ProposalRequest(gap, most, assumedHours, segment, top);
  }

  public ProposalRequest assumedHours(int each) {
    return new ProposalRequest(gap, hours, each, segment, top);
  }

  public ProposalRequest segment(@Nullable SegmentId only) {
    return new ProposalRequest(gap, hours, assumedHours, only, top);
  }

  public ProposalRequest top(int n) {
    return new ProposalRequest(gap, hours, assumedHours, segment, n);
  }
}

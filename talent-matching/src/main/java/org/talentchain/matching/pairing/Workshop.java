package org.talentchain.matching.pairing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Challenge;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;

/**
 * A workshop proposed (院士工坊): a team and the challenges of one segment it is to lead.
 *
 * @param team the team
 * @param segment the segment, or null when it is not known
 * @param host the enterprise that is to host it
 * @param standing true when the host has a workshop with the team already
 * @param challenges at least one
 * @param invited enterprises of the segment that have no challenge in it and may join, by id
 */
public record Workshop(
    Team team,
    @Nullable SegmentId segment,
    OrganizationId host,
    boolean standing,
    List<Challenge> challenges,
    List<OrganizationId> invited) {

  public Workshop {
    challenges = List.copyOf(challenges);
    invited = List.copyOf(invited);
  }

  /** What the enterprises would spend, as far as they say, in yuan. */
  public BigDecimal funding() {
    return challenges.stream()
        .map(Challenge::funding)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many challenges do not say what the enterprise would spend. */
  public int fundingOpen() {
    return (int) challenges.stream().filter(one -> one.funding() == null).count();
  }

  /** The first deadline; empty when none is stated. */
  public Optional<PartialDate> firstDeadline() {
    return challenges.stream()
        .map(Challenge::deadline)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(PartialDate::lastDay));
  }

  /** The enterprises that ask, the host first. */
  public List<OrganizationId> enterprises() {
    return challenges.stream()
        .map(Challenge::enterprise)
        .distinct()
        .sorted(Comparator.comparing((OrganizationId one) -> !one.equals(host)).thenComparing(one -> one))
        .toList();
  }
}

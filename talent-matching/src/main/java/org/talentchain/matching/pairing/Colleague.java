package org.talentchain.matching.pairing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Credential;
import org.talentchain.model.Employment;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.Profile;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.Tier;

/**
 * Somebody as a mentor or an apprentice.
 *
 * @param id who
 * @param standing how high they stand
 * @param employerName the present employer in the words of the source, or null when none is named
 * @param employer the present employer as the chain describes it, or null when it does not
 * @param segments where on the chain they work; of a leading talent with no employer named, where they want
 *     to
 * @param trades what they work as, in the words of the source
 * @param skills what they can do
 */
public record Colleague(
    CandidateId id,
    Standing standing,
    @Nullable String employerName,
    @Nullable Organization employer,
    List<SegmentId> segments,
    List<String> trades,
    List<SkillClaim> skills) {

  public Colleague {
    segments = List.copyOf(segments);
    trades = List.copyOf(trades);
    skills = List.copyOf(skills);
  }

  static Colleague of(
      CandidateId id, Profile profile, Standing standing, ChainGraph chain, List<IndustryChain> chains) {
    Optional<Employment> job = profile.currentEmployment();
    String employerName = job.map(Employment::employer).orElse(null);
    Organization employer = employerName == null ? null : chain.organizationNamed(employerName).orElse(null);
    List<SegmentId> segments = employer != null ? employer.segments() : List.of();
    if (employerName == null && isExpert(standing)) {
      segments = wished(profile, chains);
    }
    return new Colleague(
        id, standing, employerName, employer, segments, trades(profile, job), profile.skills());
  }

  /** Somebody whom a city invites whoever employs them. */
  private static boolean isExpert(Standing standing) {
    Tier tier = standing.tier();
    return tier != null && tier.compareTo(Tier.LEADING_TALENT) <= 0;
  }

  private static List<SegmentId> wished(Profile profile, List<IndustryChain> chains) {
    List<String> wished = profile.wish().segments().stream().map(Knowledge::key).toList();
    return chains.stream()
        .map(IndustryChain::segments)
        .flatMap(List::stream)
        .filter(one -> Stream.of(one.name(), one.id().value()).map(Knowledge::key).anyMatch(wished::contains))
        .map(Segment::id)
        .toList();
  }

  /**
   * The present job and the trades of the skill levels held; of somebody with neither, what they want to be.
   */
  private static List<String> trades(Profile profile, Optional<Employment> job) {
    Stream<String> certified =
        profile.credentials().stream().filter(Colleague::namesTrade).map(Credential::name);
    List<String> trades =
        Stream.concat(job.map(Employment::title).stream(), certified).distinct().toList();
    return trades.isEmpty() ? profile.wish().roles() : trades;
  }

  /** A skill level in something; 高级工 alone says no trade. */
  private static boolean namesTrade(Credential credential) {
    SkillLevel level = credential.skillLevel();
    return level != null && !Knowledge.key(credential.name()).equals(level.zh());
  }

  /** Named in the description of the chain as the employer. */
  boolean isOnChain() {
    return employer != null;
  }

  boolean sharesEmployer(Colleague other) {
    return employer != null && other.employer != null && employer.id().equals(other.employer.id());
  }

  boolean sharesSegment(Colleague other) {
    return !Collections.disjoint(segments, other.segments);
  }
}

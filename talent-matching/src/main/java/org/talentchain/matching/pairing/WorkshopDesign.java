package org.talentchain.matching.pairing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.model.Challenge;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.TieKind;

/**
 * Makes workshops of the challenges a team is to lead: one a segment. It is hosted by the enterprise of the
 * highest role among those who ask, of equal ones by the one that spends most, then by the first by id.
 */
final class WorkshopDesign {

  private static final Set<OrganizationKind> ENTERPRISES =
      EnumSet.of(
          OrganizationKind.CHAIN_LEADER,
          OrganizationKind.BACKBONE,
          OrganizationKind.SUPPLIER,
          OrganizationKind.CUSTOMER);

  private final Collection<Organization> organizations;
  private final ChainGraph chain;
  private final TeamScoring scoring;

  private record Theme(Team team, @Nullable SegmentId segment) {}

  WorkshopDesign(Collection<Organization> organizations, ChainGraph chain, TeamScoring scoring) {
    this.organizations = organizations;
    this.chain = chain;
    this.scoring = scoring;
  }

  /**
   * The workshops.
   *
   * @param leads the leads in the order of the challenges
   * @param teams all teams in their order
   */
  List<Workshop> of(Collection<TeamFit> leads, List<Team> teams) {
    Map<Theme, List<Challenge>> themes =
        leads.stream()
            .collect(
                Collectors.groupingBy(
                    lead -> new Theme(lead.team(), segment(lead.challenge())),
                    LinkedHashMap::new,
                    Collectors.mapping(TeamFit::challenge, Collectors.toList())));
    return themes.entrySet().stream()
        .map(theme -> workshop(theme.getKey(), theme.getValue()))
        .sorted(Comparator.comparingInt(workshop -> teams.indexOf(workshop.team())))
        .toList();
  }

  private @Nullable SegmentId segment(Challenge challenge) {
    return scoring.place(challenge).stream().findFirst().orElse(null);
  }

  private Workshop workshop(Theme theme, List<Challenge> challenges) {
    Set<OrganizationId> asking = challenges.stream().map(Challenge::enterprise).collect(Collectors.toSet());
    OrganizationId host = host(challenges);
    boolean isStanding = scoring.tiesOf(host, theme.team()).anyMatch(TieKind.HOSTS_WORKSHOP::equals);
    List<OrganizationId> invited =
        organizations.stream()
            .filter(one -> ENTERPRISES.contains(one.kind()))
            .filter(one -> theme.segment() != null && one.segments().contains(theme.segment()))
            .map(Organization::id)
            .filter(one -> !asking.contains(one))
            .sorted()
            .toList();
    return new Workshop(theme.team(), theme.segment(), host, isStanding, challenges, invited);
  }

  private OrganizationId host(List<Challenge> challenges) {
    Map<OrganizationId, BigDecimal> spending =
        challenges.stream()
            .collect(
                Collectors.toMap(Challenge::enterprise, WorkshopDesign::funding, BigDecimal::add));
    return spending.keySet().stream()
        .min(
            Comparator.comparingInt(this::role)
                .thenComparing(one -> Objects.requireNonNull(spending.get(one)), Comparator.reverseOrder())
                .thenComparing(one -> one))
        .orElseThrow();
  }

  private static BigDecimal funding(Challenge challenge) {
    return challenge.funding() == null ? BigDecimal.ZERO : challenge.funding();
  }

  private int role(OrganizationId enterprise) {
    return chain
        .organization(enterprise)
        .map(Organization::kind)
        .filter(ENTERPRISES::contains)
        .map(Enum::ordinal)
        .orElse(OrganizationKind.values().length);
  }
}

package org.talentchain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.City;
import org.talentchain.model.Employment;
import org.talentchain.model.Organization;
import org.talentchain.model.Profile;
import org.talentchain.model.Team;
import org.talentchain.model.TieKind;
import org.talentchain.tier.TierCatalogue;

/**
 * What conditions look things up in.
 *
 * @param city positions, challenges and ties
 * @param chain the city's chain
 * @param tiers the rules by which a person's tier is told
 * @param knowledge which places lie in which
 * @param asOf today
 */
public record PolicyContext(
    City city, ChainGraph chain, TierCatalogue tiers, Knowledge knowledge, LocalDate asOf) {

  public static PolicyContext of(City city, TierCatalogue tiers, Knowledge knowledge, LocalDate asOf) {
    return new PolicyContext(city, ChainGraph.of(city.chain(), city.classes()), tiers, knowledge, asOf);
  }

  /** Where the applicant works or would work, as the chain describes it; empty when it is not described. */
  Optional<Organization> employer(Applicant applicant) {
    if (applicant.enterprise() != null) {
      return Optional.of(applicant.enterprise());
    }
    if (applicant.position() != null) {
      return chain.organization(applicant.position().employer());
    }
    return Optional.ofNullable(employerName(applicant)).flatMap(chain::organizationNamed);
  }

  /** The name of where the applicant works or would work; null when none is known. */
  @Nullable String employerName(Applicant applicant) {
    if (applicant.enterprise() != null) {
      return applicant.enterprise().name();
    }
    if (applicant.position() != null) {
      return employer(applicant).map(Organization::name).orElse(applicant.position().employer().value());
    }
    Profile profile = applicant.profile();
    return profile == null ? null : profile.currentEmployment().map(Employment::employer).orElse(null);
  }

  /** Names of what an organization is tied to by one of these, in the order of the ties. */
  List<String> tiedTo(Organization organization, List<TieKind> kinds) {
    String id = organization.id().value();
    return city.chain().ties().stream()
        .filter(tie -> kinds.contains(tie.kind()) && (tie.from().equals(id) || tie.to().equals(id)))
        .map(tie -> tie.from().equals(id) ? tie.to() : tie.from())
        .map(this::name)
        .distinct()
        .toList();
  }

  /** A tie leads to an organization or to a team. */
  private String name(String id) {
    Stream<String> organizations =
        city.chain().organizations().stream()
            .filter(organization -> organization.id().value().equals(id))
            .map(Organization::name);
    Stream<String> teams =
        city.chain().teams().stream().filter(team -> team.id().value().equals(id)).map(Team::name);
    return Stream.concat(organizations, teams).findFirst().orElse(id);
  }
}

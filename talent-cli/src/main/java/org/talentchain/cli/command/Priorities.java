package org.talentchain.cli.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;

/**
 * Who comes first: organizations, each named by its id, its name, or its role on the chain (链主企业), and {@link
 * CandidateGroups groups of candidates}.
 */
final class Priorities {

  private final Desk desk;
  private final List<Organization> organizations;
  private final List<Candidate> candidates;
  private final CandidateGroups groups;

  Priorities(Desk desk, City city, LocalDate today) {
    this.desk = desk;
    this.organizations = city.chain().organizations();
    this.candidates = city.candidates();
    this.groups = new CandidateGroups(city, today);
  }

  /** A request with the priorities that are named. */
  FairRequest in(FairRequest request, Map<String, Integer> named) {
    Map<OrganizationId, Integer> first = new HashMap<>();
    Map<CandidateId, Integer> favoured = new HashMap<>();
    named.forEach(
        (who, priority) -> {
          Optional<Predicate<Candidate>> group = groups.named(who);
          if (group.isPresent()) {
            favour(group.get(), who, priority, favoured);
          } else {
            meant(who).forEach(organization -> first.merge(organization.id(), priority, Math::max));
          }
        });
    return request.priority(first).favour(favoured);
  }

  /** The numbers of the organizations that are named. */
  Map<OrganizationId, Integer> ofOrganizations(Map<String, Integer> named) {
    Map<OrganizationId, Integer> numbers = new HashMap<>();
    named.forEach(
        (who, number) ->
            meant(who).forEach(organization -> numbers.merge(organization.id(), number, Math::max)));
    return numbers;
  }

  private void favour(
      Predicate<Candidate> group, String who, int priority, Map<CandidateId, Integer> favoured) {
    List<Candidate> members = candidates.stream().filter(group).toList();
    members.forEach(each -> favoured.merge(each.id(), priority, Math::max));
    desk.tell("summary.favoured", who, members.size());
  }

  private List<Organization> meant(String who) {
    List<Organization> meant =
        organizations.stream().filter(organization -> isMeant(organization, who)).toList();
    if (meant.isEmpty()) {
      throw desk.failure("input.priority", who);
    }
    return meant;
  }

  private static boolean isMeant(Organization organization, String who) {
    return organization.id().value().equals(who)
        || organization.name().equals(who)
        || organization.aliases().contains(who)
        || organization.kind().zh().equals(who)
        || organization.kind().en().equalsIgnoreCase(who)
        || organization.kind().name().equalsIgnoreCase(who.replace('-', '_'));
  }
}

package org.talentchain.cli.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talentchain.model.City;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;

/** Which organizations come first: each named by its id, its name, or its role on the chain (链主企业). */
final class Priorities {

  private final Desk desk;
  private final List<Organization> organizations;

  Priorities(Desk desk, City city) {
    this.desk = desk;
    this.organizations = city.chain().organizations();
  }

  Map<OrganizationId, Integer> of(Map<String, Integer> named) {
    Map<OrganizationId, Integer> priorities = new HashMap<>();
    named.forEach(
        (who, priority) -> {
          List<Organization> meant =
              organizations.stream().filter(organization -> isMeant(organization, who)).toList();
          if (meant.isEmpty()) {
            throw desk.failure("input.priority", who);
          }
          meant.forEach(organization -> priorities.merge(organization.id(), priority, Math::max));
        });
    return priorities;
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

package org.talentchain.policy;

import java.util.List;
import java.util.Optional;

/**
 * A talent policy (人才政策).
 *
 * @param id unique in its catalogue
 * @param audience who applies
 * @param stage what it is to bring about
 * @param zh what it is called
 * @param en the same in English
 * @param all what is asked for, all of it; at least one thing, each fit for the audience
 * @param benefit what it gives
 * @param source document and clause it is taken from
 */
public record Policy(
    String id,
    PolicyAudience audience,
    PolicyStage stage,
    String zh,
    String en,
    List<PolicyCondition> all,
    PolicyBenefit benefit,
    String source) {

  public Policy {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("policy " + id + " asks for nothing");
    }
    for (PolicyCondition condition : all) {
      if (!condition.audiences().contains(audience)) {
        throw new IllegalArgumentException(
            "policy %s is for a %s, who cannot be asked for %s".formatted(id, audience.en(), condition));
      }
    }
  }

  /** When applications are taken; empty when always. */
  public Optional<PolicyCondition.Window> window() {
    return all.stream()
        .filter(PolicyCondition.Window.class::isInstance)
        .map(PolicyCondition.Window.class::cast)
        .findFirst();
  }

  /** Holds every condition against an applicant. */
  public PolicyReading read(Applicant applicant, PolicyContext context) {
    return new PolicyReading(
        this, all.stream().map(condition -> condition.read(applicant, context)).toList());
  }
}

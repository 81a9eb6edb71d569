package org.talentchain.chain;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who is the only one to teach some skills.
 *
 * @param provider who
 * @param skills what nobody else teaches, as the classes call it, in the order of the classes
 */
public record SoleProvider(ChainNode provider, List<String> skills) {

  public SoleProvider {
    skills = List.copyOf(skills);
  }

  /**
   * The skills among these that the same provider does not teach alone according to others; empty when none
   * is left.
   */
  Optional<SoleProvider> notIn(List<SoleProvider> others) {
    List<String> left =
        others.stream()
            .filter(other -> other.provider.equals(provider))
            .findFirst()
            .map(other -> skills.stream().filter(skill -> !other.skills.contains(skill)).toList())
            .orElse(skills);
    return left.isEmpty() ? Optional.empty() : Optional.of(new SoleProvider(provider, left));
  }
}

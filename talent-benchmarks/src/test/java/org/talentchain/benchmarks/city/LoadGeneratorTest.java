package org.talentchain.benchmarks.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Candidate;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.Tier;

class LoadGeneratorTest {

  private static final LoadGenerator LOAD = new LoadGenerator(Knowledge.bundled(), 1);

  @Test
  void theSameSeedGivesTheSameCity() {
    LoadGenerator again = new LoadGenerator(Knowledge.bundled(), 1);
    assertThat(again.candidates(200).toList()).isEqualTo(LOAD.candidates(200).toList());
    assertThat(again.positions(50).toList()).isEqualTo(LOAD.positions(50).toList());
    assertThat(again.chain()).isEqualTo(LOAD.chain());
  }

  @Test
  void anotherSeedGivesOtherPeople() {
    LoadGenerator other = new LoadGenerator(Knowledge.bundled(), 2);
    assertThat(other.candidates(20).toList()).doesNotContainAnyElementsOf(LOAD.candidates(20).toList());
  }

  @Test
  void aCandidateDoesNotDependOnWhoWasMadeBefore() {
    assertThat(LOAD.candidate(150)).isEqualTo(LOAD.candidates(200).toList().get(150));
  }

  @Test
  void allFourTiersOccurAndTheHigherOnesAreRarer() {
    Map<Tier, Long> tiers =
        LOAD.candidates(5000)
            .map(candidate -> candidate.profile().statedTier())
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(tiers.get(Tier.ACADEMICIAN_TEAM)).isLessThan(tiers.get(Tier.LEADING_TALENT));
    assertThat(tiers.get(Tier.LEADING_TALENT)).isLessThan(250);
  }

  @Test
  void fewSkillsAreFrequentAndManyAreRare() {
    List<Long> counts =
        LOAD.candidates(5000)
            .map(Candidate::profile)
            .flatMap(profile -> profile.skills().stream())
            .map(SkillClaim::phrase)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .values()
            .stream()
            .sorted((one, other) -> Long.compare(other, one))
            .toList();
    long all = counts.stream().mapToLong(Long::longValue).sum();
    assertThat(counts).hasSizeGreaterThan(2000);
    assertThat(counts.stream().limit(counts.size() / 100).mapToLong(Long::longValue).sum())
        .isGreaterThan(all / 10);
    assertThat(counts.get(counts.size() / 2)).isLessThan(10);
  }

  @Test
  void moreThanHalfOfThePositionsAreWithOrganizationsOfTheChain() {
    Set<OrganizationId> known =
        LOAD.chain().organizations().stream().map(Organization::id).collect(Collectors.toSet());
    List<Position> positions = LOAD.positions(400).toList();
    long onChain = positions.stream().filter(each -> known.contains(each.employer())).count();
    assertThat(onChain).isBetween(200L, 300L);
    assertThat(positions).noneMatch(each -> each.requirements().isEmpty());
    assertThat(positions.stream().filter(each -> each.segment() != null)).hasSize((int) onChain);
  }
}

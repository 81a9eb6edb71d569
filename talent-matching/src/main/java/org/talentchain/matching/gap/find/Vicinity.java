package org.talentchain.matching.gap.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainLink;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.gap.Advising;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.Need;
import org.talentchain.model.ClassId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.SegmentId;

/** How close organizations are to where people are needed, by the chain. */
final class Vicinity implements Advising.Neighbours {

  private final ChainGraph chain;
  private final Map<ClassId, OrganizationId> providers = new HashMap<>();
  private final Map<Workplace, List<ChainLink>> links = new ConcurrentHashMap<>();

  private record Workplace(OrganizationId employer, @Nullable SegmentId segment) {}

  Vicinity(Demand demand, GapRequest request) {
    chain = demand.chain();
    demand.classes().forEach(each -> providers.put(each.id(), each.provider()));
    request.planned().forEach(each -> providers.put(each.training().id(), each.training().provider()));
  }

  @Override
  public Optional<ChainLink.Kind> tie(OrganizationId organization, Need need) {
    Workplace place = new Workplace(need.employer(), need.key().segment());
    return links.computeIfAbsent(place, at -> chain.closeTo(at.employer(), at.segment())).stream()
        .filter(link -> link.organization().id().equals(organization))
        .map(ChainLink::kind)
        .findFirst();
  }

  @Override
  public OrganizationId provider(ClassId training) {
    OrganizationId provider = providers.get(training);
    if (provider == null) {
      throw new UnknownIdException("class", training.value());
    }
    return provider;
  }
}

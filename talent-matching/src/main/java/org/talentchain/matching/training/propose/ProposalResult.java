package org.talentchain.matching.training.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.training.ClassProposal;
import org.talentchain.matching.training.ProviderHint;
import org.talentchain.matching.training.Remainder;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingCapacity;

/**
 * Classes worth opening. Each is proposed for itself: somebody may be in the cohorts of several. Which to
 * open together is for a plan of classes to say.
 *
 * @param request what was asked
 * @param open places that stay open after hiring and the classes announced
 * @param left candidates who fill none of the others
 * @param proposals most places filled first, then the fewest hours, then by title
 * @param more how many proposals there are beyond these
 * @param remainders openings no class helps with, most places first
 * @param fingerprint what the numbers were computed from
 */
public record ProposalResult(
    ProposalRequest request,
    int open,
    int left,
    List<ClassProposal> proposals,
    int more,
    List<Remainder> remainders,
    Fingerprint fingerprint) {

  public ProposalResult {
    proposals = List.copyOf(proposals);
    remainders = List.copyOf(remainders);
  }

  /**
   * The proposals as a planner reads them: templates, and who could give them. Of what a provider can take on
   * nothing is known but that it teaches something like it; one class at a time is assumed.
   */
  public Outlook outlook() {
    Map<OrganizationId, List<TemplateId>> givenBy = new TreeMap<>();
    for (ClassProposal proposal : proposals) {
      for (ProviderHint hint : proposal.providers()) {
        givenBy.computeIfAbsent(hint.provider(), none -> new ArrayList<>()).add(proposal.template().id());
      }
    }
    List<TrainingCapacity> capacities =
        givenBy.entrySet().stream()
            .map(each -> new TrainingCapacity(each.getKey(), each.getValue(), 1, null, null, null, null))
            .toList();
    List<ClassTemplate> templates = proposals.stream().map(ClassProposal::template).toList();
    return new Outlook(List.of(), List.of(), templates, capacities);
  }
}

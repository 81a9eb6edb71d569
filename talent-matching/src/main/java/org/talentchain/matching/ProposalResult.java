package org.talentchain.matching;

import java.util.List;
import org.talentchain.matching.training.ClassProposal;
import org.talentchain.matching.training.Remainder;

/**
 * Classes worth opening. Each is proposed for itself: somebody may be in the cohorts of several. Which to open
 * together is for a plan of classes to say.
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
}

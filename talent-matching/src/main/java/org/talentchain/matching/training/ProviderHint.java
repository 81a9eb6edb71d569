package org.talentchain.matching.training;

import java.util.List;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Requirement;

/**
 * A school or base that could give a proposed class, by what it teaches already (可承办单位).
 *
 * @param provider which
 * @param teaches what of the proposal it teaches already
 * @param near what of the rest it teaches something close to
 */
public record ProviderHint(OrganizationId provider, List<Requirement> teaches, List<Requirement> near) {

  public ProviderHint {
    teaches = List.copyOf(teaches);
    near = List.copyOf(near);
  }
}

package org.talentchain.matching.fair;

import java.util.List;
import org.talentchain.matching.allocation.FairQuota;
import org.talentchain.matching.allocation.QuotaConflict;

/**
 * The quotas of a request cannot all be kept; the conflict names a smallest set, by number in the request.
 */
public final class QuotaConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient QuotaConflict conflict;
  private final transient List<FairQuota> quotas;

  QuotaConflictException(QuotaConflict conflict, List<FairQuota> quotas) {
    super("quotas %s cannot all be kept: %s".formatted(conflict.quotas(), conflict.reason()));
    this.conflict = conflict;
    this.quotas = quotas;
  }

  public QuotaConflict conflict() {
    return conflict;
  }

  /** All quotas of the request. */
  public List<FairQuota> quotas() {
    return quotas;
  }
}

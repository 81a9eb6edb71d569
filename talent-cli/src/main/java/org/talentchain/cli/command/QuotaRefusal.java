package org.talentchain.cli.command;

import java.util.function.Supplier;
import org.talentchain.cli.output.QuotaWords;
import org.talentchain.matching.fair.CrossingQuotasException;
import org.talentchain.matching.fair.QuotaConflictException;
import org.talentchain.model.City;

/** Says in words which quotas cannot all be kept, when that is why there is no plan. */
final class QuotaRefusal {

  private final Desk desk;
  private final City city;

  QuotaRefusal(Desk desk, City city) {
    this.desk = desk;
    this.city = city;
  }

  /**
   * What the planning gives.
   *
   * @throws CommandException when quotas contradict each other, or the kind of plan cannot keep them
   */
  <T> T or(Supplier<T> planning) {
    try {
      return planning.get();
    } catch (QuotaConflictException e) {
      QuotaWords words = new QuotaWords(desk.words(), city);
      throw desk.failure(e, "quota.refused", words.contradiction(e.conflict(), e.quotas()));
    } catch (CrossingQuotasException e) {
      QuotaWords words = new QuotaWords(desk.words(), city);
      throw desk.failure(e, "quota.crossing", words.quotas(e.crossing(), e.quotas()));
    }
  }
}

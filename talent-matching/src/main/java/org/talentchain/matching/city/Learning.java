package org.talentchain.matching.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.Organization;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TrainingClass;

/**
 * What a class makes of people.
 *
 * @param curriculum skills taught
 * @param credentials certificates a graduate gets
 * @param provider name of the school or base, or null
 * @param end when graduates come free, or null
 */
public record Learning(
    List<SkillClaim> curriculum,
    List<Credential> credentials,
    @Nullable String provider,
    @Nullable PartialDate end) {

  public static Learning of(TrainingClass training, ChainGraph chain) {
    String provider = chain.organization(training.provider()).map(Organization::name).orElse(null);
    return new Learning(training.curriculum(), training.credentials(), provider, training.end());
  }

  /** Somebody after the class: what they had before, what is taught, and where they learnt it. */
  public Profile after(Profile before) {
    Profile.Builder after = before.toBuilder().skills(curriculum);
    credentials.forEach(after::credential);
    after.credentialsStated(before.credentialsStated());
    if (provider != null) {
      after.education(new Education(null, null, null, provider, null, false));
    }
    PartialDate free = before.freeFrom().orElse(null);
    boolean later = end != null && (free == null || free.lastDay().isBefore(end.lastDay()));
    return later ? after.availableFrom(end).build() : after.build();
  }
}

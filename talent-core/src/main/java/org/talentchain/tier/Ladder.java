package org.talentchain.tier;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Credential;
import org.talentchain.model.Profile;

/** What someone holds of a ladder of credentials: the best step counts. */
final class Ladder {

  private Ladder() {}

  static <L extends Enum<L>> ConditionReading read(
      TierCondition condition,
      Profile profile,
      Function<Credential, @Nullable L> ladder,
      L atLeast,
      Function<L, String> names) {
    Optional<Credential> best =
        profile.credentials().stream()
            .filter(one -> ladder.apply(one) != null)
            .max(Comparator.comparingInt(one -> step(ladder.apply(one))));
    if (best.isEmpty()) {
      return profile.credentialsStated()
          ? ConditionReading.notMet(condition, null, false)
          : ConditionReading.unknown(condition);
    }
    L held = ladder.apply(best.get());
    int missing = atLeast.ordinal() - step(held);
    String words = words(best.get().name(), held == null ? "" : names.apply(held));
    return missing <= 0
        ? ConditionReading.met(condition, words)
        : ConditionReading.notMet(condition, words, missing == 1);
  }

  /** The credential in its own words, with its level where they do not say it. */
  private static String words(String credential, String level) {
    return credential.contains(level) ? credential : credential + "（" + level + "）";
  }

  private static int step(@Nullable Enum<?> level) {
    return level == null ? -1 : level.ordinal();
  }
}

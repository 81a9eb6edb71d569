package org.talentchain.matching.training.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.talentchain.matching.city.Learning;
import org.talentchain.model.Credential;
import org.talentchain.model.Profile;
import org.talentchain.tier.TierCatalogue;
import org.talentchain.tier.TierReading;

/**
 * Tiers of people once they hold the certificates of a class. No tier asks for skills, so classes with the same
 * certificates make the same of somebody, and each person is read once for all of them. Safe for use by many
 * threads: two may read the same person at once and find the same.
 */
final class TiersAfter {

  private final TierCatalogue tiers;
  private final IntFunction<Profile> profiles;
  private final List<List<Credential>> gained;
  private final TierReading[][] byLesson;

  /**
   * @param people how many there are
   * @param gained by lesson: its certificates, not empty where asked for
   * @param profiles by person, at least what tiers look at
   */
  TiersAfter(TierCatalogue tiers, int people, List<List<Credential>> gained, IntFunction<Profile> profiles) {
    this.tiers = tiers;
    this.profiles = profiles;
    this.gained = gained;
    Map<List<Credential>, TierReading[]> known = new HashMap<>();
    byLesson =
        gained.stream()
            .map(some -> known.computeIfAbsent(some, none -> new TierReading[some.isEmpty() ? 0 : people]))
            .toArray(TierReading[][]::new);
  }

  TierReading of(int person, int lesson) {
    TierReading reading = byLesson[lesson][person];
    if (reading == null) {
      Learning learning = new Learning(List.of(), gained.get(lesson), null, null);
      reading = tiers.read(learning.after(profiles.apply(person)));
      byLesson[lesson][person] = reading;
    }
    return reading;
  }
}

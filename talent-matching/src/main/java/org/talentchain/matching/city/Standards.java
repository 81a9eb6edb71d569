package org.talentchain.matching.city;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.index.Schema;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Weights;
import org.talentchain.similarity.PhraseLikeness;

/**
 * What everything in a city is judged by.
 *
 * @param knowledge what words mean
 * @param likeness how alike phrases are that the knowledge does not know, or null to go by their wording
 * @param asOf the day that counts as today
 * @param weights how much each component of the fit counts
 */
public record Standards(
    Knowledge knowledge, @Nullable PhraseLikeness likeness, LocalDate asOf, Weights weights) {

  /** Changes when what is in an index has to be computed anew. */
  String stamp() {
    return Schema.VERSION + "-" + knowledge.fingerprint() + "-" + asOf;
  }

  /**
   * What answers are computed from.
   *
   * @param data the fingerprint of what is in the city
   */
  Fingerprint fingerprint(Supplier<String> data) {
    return new Fingerprint(this::settings, knowledge::fingerprint, data, asOf);
  }

  private String settings() {
    String model = likeness == null ? "" : likeness.model();
    String settings = Schema.VERSION + weights + new TreeMap<>(Preference.weights()) + model;
    return Hashing.sha256().hashString(settings, StandardCharsets.UTF_8).toString().substring(0, 16);
  }
}

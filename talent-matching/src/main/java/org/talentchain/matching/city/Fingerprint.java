package org.talentchain.matching.city;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.TalentEngine;

/**
 * What a result was computed from. Two results are comparable when their fingerprints are equal; one that differs
 * from {@link TalentEngine#fingerprint()} is stale. Of a city in memory it is worked out when first looked at: to go
 * through everything costs a short question as much as its answer. Immutable, safe for use by many threads.
 */
public final class Fingerprint {

  private final Supplier<String> config;
  private final Supplier<String> knowledge;
  private final Supplier<String> data;
  private final LocalDate asOf;

  Fingerprint(
      Supplier<String> config, Supplier<String> knowledge, Supplier<String> data, LocalDate asOf) {
    this.config = Suppliers.memoize(config::get);
    this.knowledge = Suppliers.memoize(knowledge::get);
    this.data = Suppliers.memoize(data::get);
    this.asOf = asOf;
  }

  /**
   * A fingerprint that is known.
   *
   * @param config 16 hexadecimal digits
   * @param knowledge 16 hexadecimal digits
   * @param data 16 hexadecimal digits
   * @param asOf the day that counts as today
   */
  public static Fingerprint of(String config, String knowledge, String data, LocalDate asOf) {
    return new Fingerprint(() -> config, () -> knowledge, () -> data, asOf);
  }

  /** Weights and every other setting that changes a number, 16 hexadecimal digits. */
  public String config() {
    return config.get();
  }

  /** The knowledge base, 16 hexadecimal digits. */
  public String knowledge() {
    return knowledge.get();
  }

  /** Candidates, positions, classes and chain without identities, 16 hexadecimal digits. */
  public String data() {
    return data.get();
  }

  /** The day that counts as today. */
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(toString());
  }

  @Override
  public String toString() {
    return config() + "-" + knowledge() + "-" + data() + "-" + asOf;
  }
}

package org.talentchain.matching.city;

import java.time.LocalDate;
import org.talentchain.matching.TalentEngine;

/**
 * What a result was computed from. Two results are comparable when their fingerprints are equal; one that differs
 * from {@link TalentEngine#fingerprint()} is stale.
 *
 * @param config weights and every other setting that changes a number, 16 hexadecimal digits
 * @param knowledge the knowledge base, 16 hexadecimal digits
 * @param data candidates, positions, classes and chain without identities, 16 hexadecimal digits
 * @param asOf the day that counts as today
 */
public record Fingerprint(String config, String knowledge, String data, LocalDate asOf) {

  @Override
  public String toString() {
    return config + "-" + knowledge + "-" + data + "-" + asOf;
  }
}

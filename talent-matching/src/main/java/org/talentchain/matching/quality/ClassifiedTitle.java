package org.talentchain.matching.quality;

import java.util.List;

/**
 * A job title, the code it belongs to, and the codes it was given.
 *
 * @param title as it was posted
 * @param expected code of its label, such as 6-18-02-04
 * @param codes given, best first; empty when the title was not understood
 */
public record ClassifiedTitle(String title, String expected, List<String> codes) {

  public ClassifiedTitle {
    codes = List.copyOf(codes);
    if (expected.isEmpty()) {
      throw new IllegalArgumentException("title " + title + " has no expected code");
    }
  }

  /** True when the expected code is among the first k. */
  public boolean isHitWithin(int k) {
    return codes.stream().limit(k).anyMatch(expected::equals);
  }

  /** True when the best code has the right major group (大类), which is the first character of a code. */
  public boolean hasRightMajorGroup() {
    return codes.stream().limit(1).anyMatch(code -> code.startsWith(expected.substring(0, 1)));
  }
}

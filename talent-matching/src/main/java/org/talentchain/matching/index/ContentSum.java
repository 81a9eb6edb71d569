package org.talentchain.matching.index;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Sums up contents for a fingerprint: it changes with each of them, and their order does not matter. */
public final class ContentSum {

  private long sum;

  /** What one document adds. */
  static long of(Kind kind, String id, String json) {
    return Hashing.sha256().hashString(kind.key(id) + "\n" + json, StandardCharsets.UTF_8).asLong();
  }

  public void add(Kind kind, String id, String json) {
    add(of(kind, id, json));
  }

  void add(long document) {
    sum += document;
  }

  /** 16 hexadecimal digits. */
  public String fingerprint() {
    return String.format("%016x", sum);
  }
}

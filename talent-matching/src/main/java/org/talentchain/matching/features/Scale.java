package org.talentchain.matching.features;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** What each code of a term is worth to one thing asked for: a table, so that the hot path only looks up. */
public final class Scale {

  /** Codes are from 0 to below this. */
  public static final int CODES = SkillCode.MAX + 1;

  /** The highest code. */
  public static final int MAX_CODE = SkillCode.MAX;

  private final short[] values = new short[SkillCode.MAX + 1];
  private final short[] bounds = new short[SkillCode.MAX + 1];
  private final byte[] evidence = new byte[SkillCode.MAX + 1];
  private final int hash;

  private Scale(IntUnaryOperator value, IntFunction<Evidence> evidence) {
    for (int code = 1; code <= SkillCode.MAX; code++) {
      values[code] = (short) value.applyAsInt(code);
      bounds[code] = (short) Math.max(bounds[code - 1], values[code]);
      this.evidence[code] = (byte) evidence.apply(code).ordinal();
    }
    hash = 31 * Arrays.hashCode(values) + Arrays.hashCode(this.evidence);
  }

  static Scale of(IntUnaryOperator value, IntFunction<Evidence> evidence) {
    return new Scale(value, evidence);
  }

  /** The same value and evidence whatever the code. */
  static Scale flat(int value, Evidence evidence) {
    return new Scale(code -> value, code -> evidence);
  }

  /** 0 to 1000. */
  public int value(int code) {
    return values[code];
  }

  /** The most any code up to this one is worth, 0 to 1000. */
  public int bound(int code) {
    return bounds[code];
  }

  /** Ordinal of the {@link Evidence}. */
  public int evidence(int code) {
    return evidence[code];
  }

  /** Whether any code is this evidence. */
  boolean canGive(Evidence some) {
    for (int code = 1; code <= MAX_CODE; code++) {
      if (evidence[code] == some.ordinal()) {
        return true;
      }
    }
    return false;
  }

  /** Same values and evidence for every code. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Scale scale
        && hash == scale.hash
        && Arrays.equals(values, scale.values)
        && Arrays.equals(evidence, scale.evidence);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "Scale" + Arrays.toString(values);
  }
}

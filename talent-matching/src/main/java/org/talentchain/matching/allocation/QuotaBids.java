package org.talentchain.matching.allocation;

/**
 * Who is offered to a unit, in one number: their place in the order of their position, the position, the
 * candidate and their type, so that the smaller is the better and nothing has to be looked up.
 */
final class QuotaBids {

  private final int typeBits;
  private final int candidateBits;
  private final int positionBits;
  private final int[] placeInUnit;

  QuotaBids(Reach reach, Quotas quotas) {
    placeInUnit = new int[reach.positionCount()];
    int largest = 0;
    for (int unit = 0; unit < quotas.unitCount(); unit++) {
      int[] positions = quotas.positions(unit);
      for (int at = 0; at < positions.length; at++) {
        placeInUnit[positions[at]] = at;
      }
      largest = Math.max(largest, positions.length);
    }
    int longest = 0;
    for (int position = 0; position < reach.positionCount(); position++) {
      longest = Math.max(longest, reach.start(position + 1) - reach.start(position));
    }
    typeBits = bits(quotas.typeCount());
    candidateBits = bits(reach.candidateCount());
    positionBits = bits(largest);
    if (typeBits + candidateBits + positionBits + bits(longest) >= Long.SIZE) {
      throw new IllegalArgumentException("too many positions share quotas for so many candidates");
    }
  }

  private static int bits(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count);
  }

  /**
   * @param place of the candidate in the order of the position, from 0
   */
  long of(int place, int position, int candidate, int type) {
    long within = ((long) place << positionBits) | placeInUnit[position];
    return (((within << candidateBits) | candidate) << typeBits) | type;
  }

  int type(long bid) {
    return (int) bid & ((1 << typeBits) - 1);
  }

  int candidate(long bid) {
    return (int) (bid >>> typeBits) & ((1 << candidateBits) - 1);
  }

  /** The place of the position among those of its unit. */
  int positionInUnit(long bid) {
    return (int) (bid >>> typeBits + candidateBits) & ((1 << positionBits) - 1);
  }

  int place(long bid) {
    return (int) (bid >>> typeBits + candidateBits + positionBits);
  }
}

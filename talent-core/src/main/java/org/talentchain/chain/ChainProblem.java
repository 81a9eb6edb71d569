package org.talentchain.chain;

import java.util.List;

/**
 * Something in the description of a chain that cannot be meant so.
 *
 * @param kind what is wrong
 * @param part in which list of the description
 * @param at index in that list; segments are counted through all chains
 * @param names ids concerned, the one of the entry itself first, see {@link Kind}
 */
public record ChainProblem(Kind kind, Part part, int at, List<String> names) {

  /** The lists of a description. */
  public enum Part {
    SEGMENT,
    ORGANIZATION,
    TIE,
    CLASS,
    TEAM
  }

  /** What can be wrong. */
  public enum Kind {
    /** The id was given to an earlier entry of the same list. Names: the id. */
    REPEATED,
    /** An earlier organization has the same full name. Names: the id, the id of the earlier one, the name. */
    NAME_REPEATED,
    /** There is no such segment. Names: the id of who names it, the segment. */
    SEGMENT_UNKNOWN,
    /** There is no such organization. Names: the id of who names it, the organization. */
    ORGANIZATION_UNKNOWN,
    /** A class is run by nobody described. Names: the class, the provider. */
    PROVIDER_UNKNOWN,
    /**
     * Segments feed each other in a circle. Names: the circle downstream, its first segment again at the end.
     */
    CIRCLE,
    /** An enterprise belongs to no segment of any chain. Names: the id. */
    ENTERPRISE_WITHOUT_SEGMENT,
    /** A tie has an end that is nothing described. Names: from, to, the end that is nobody. */
    TIE_TO_NOBODY,
    /** A tie from something to itself. Names: from, to. */
    TIE_TO_ITSELF,
    /** The same tie once more. Names: from, to. */
    TIE_REPEATED,
    /** A tie between things that such a tie cannot join, such as a class that supplies. Names: from, to. */
    TIE_UNFIT
  }

  public ChainProblem {
    names = List.copyOf(names);
  }
}

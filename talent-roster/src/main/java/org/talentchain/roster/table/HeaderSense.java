package org.talentchain.roster.table;

import java.util.List;

/**
 * Tells headers from anything else; what the delimiter and the encoding of a csv are found out
 * with.
 */
@FunctionalInterface
public interface HeaderSense {

  /** How many of these texts are headers of columns. */
  int headersAmong(List<String> texts);
}

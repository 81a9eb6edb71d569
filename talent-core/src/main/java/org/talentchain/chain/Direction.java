package org.talentchain.chain;

/** How an edge is walked: from its first node to its second, or back. */
public enum Direction {
  ALONG,
  AGAINST
}

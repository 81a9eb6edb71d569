package org.talentchain.chain;

/**
 * A source from which a segment gets its people.
 *
 * @param node a school, training base, research institute, class or team
 * @param seats seats of the class, or of all classes of the provider that reach the segment; 0 for others
 * @param path how it reaches the segment, from the source to the segment
 */
public record SupplySource(ChainNode node, int seats, ChainPath path) {

  /** How many steps it is away. */
  public int steps() {
    return path.steps().size();
  }
}

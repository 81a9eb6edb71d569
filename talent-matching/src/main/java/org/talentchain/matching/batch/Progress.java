package org.talentchain.matching.batch;

/** Is told how far a long piece of work is, from any of its threads, one call at a time. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = (done, total) -> {};

  /**
   * @param done pairs of a candidate and a position that are settled
   * @param total all such pairs
   */
  void report(long done, long total);
}

package org.talentchain.matching.city;

import java.util.Optional;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Retriever;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Profile;

/** All candidates of one moment, wherever they are kept. Safe for use by many threads until closed. */
interface Crowd extends AutoCloseable {

  /**
   * Everybody, in the order of their ids.
   *
   * @param workers threads that may help
   */
  CandidateTable table(Workers workers);

  /** The profile of a candidate, or empty when there is none of this id. */
  Optional<Profile> profile(CandidateId id);

  /** The profile of a candidate by their number in the table. */
  Profile profile(int candidate, Workers workers);

  /** What the score sees of a candidate by their number in the table. */
  CandidateFeatures features(int candidate, Workers workers);

  /** Finds the best of them for a position. */
  Retriever retriever(Workers workers);

  @Override
  void close();
}

package org.talentchain.matching.retrieve;

import java.util.List;
import org.talentchain.matching.score.Scorecard;

/** Finds the best candidates for a position, exactly. */
public interface Retriever {

  /**
   * @param card an assessable scorecard
   * @param criteria who may be listed
   * @param k how many at most, at least 1
   * @return in {@link Hit#ORDER}
   */
  List<Hit> top(Scorecard card, Criteria criteria, int k);
}

package org.talentchain.matching.batch;

import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.Scorecard;

/**
 * Who is best for a position.
 *
 * @param card what it asks for; one that is not assessable finds nobody
 * @param criteria who may be listed
 */
public record Question(Scorecard card, Criteria criteria) {}

package org.talentchain.matching.score;

import org.talentchain.matching.features.OfferFeatures;
import org.talentchain.model.Position;

/**
 * A position ready to be matched from both sides.
 *
 * @param position what was described
 * @param card how it looks at candidates
 * @param offer what candidates look at
 */
public record Vacancy(Position position, Scorecard card, OfferFeatures offer) {}

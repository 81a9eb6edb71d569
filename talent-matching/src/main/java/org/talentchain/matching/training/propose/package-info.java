/**
 * Which new classes the gap calls for, and what they should teach. Start with {@link
 * org.talentchain.matching.training.propose.ProposalRequest}; the choice of topics is searched in {@code
 * training.curriculum}.
 */
@NullMarked
package org.talentchain.matching.training.propose;

import org.jspecify.annotations.NullMarked;

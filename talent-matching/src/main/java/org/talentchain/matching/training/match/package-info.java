/**
 * Classes of the city between candidates and positions: which unlock what for whom. Start with {@link
 * org.talentchain.matching.training.match.ClassMatchRequest}.
 */
@NullMarked
package org.talentchain.matching.training.match;

import org.jspecify.annotations.NullMarked;

/**
 * Finds the gap of a city: reads what is needed, holds everybody against it with the score, and hands over to {@code
 * gap}, which knows nothing of scores.
 */
@NullMarked
package org.talentchain.matching.gap.find;

import org.jspecify.annotations.NullMarked;

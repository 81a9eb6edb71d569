/**
 * The Lucene index of a city: how candidates and demand are stored, written and seen. Knows features, not scores.
 * Start with {@link org.talentchain.matching.index.CityIndex}.
 */
@NullMarked
package org.talentchain.matching.index;

import org.jspecify.annotations.NullMarked;

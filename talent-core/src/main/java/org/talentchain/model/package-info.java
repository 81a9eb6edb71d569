/**
 * The language of TalentChain as immutable values: people, positions, classes, chains, and the small types
 * they are made of. Nothing here reads a file, knows an index or computes a score. Start with {@link
 * org.talentchain.model.City}, which holds everything a match needs.
 *
 * <p>A component that may be unknown is {@code @Nullable}; unknown is never replaced by a default.
 */
@NullMarked
package org.talentchain.model;

import org.jspecify.annotations.NullMarked;

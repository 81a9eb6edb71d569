/**
 * The score: one definition, pure functions of features. No index, no files, no identity. Start with {@link
 * org.talentchain.matching.score.Component} and {@link org.talentchain.matching.score.Rating}.
 */
@NullMarked
package org.talentchain.matching.score;

import org.jspecify.annotations.NullMarked;

/**
 * Why, why not, and the smallest change: the score of one pair taken apart and put into words.
 */
@NullMarked
package org.talentchain.matching.explain;

import org.jspecify.annotations.NullMarked;

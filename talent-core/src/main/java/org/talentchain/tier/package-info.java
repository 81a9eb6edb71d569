/**
 * Which tier of the talent chain someone belongs to: rules as data, what speaks for each, and what is missing for the
 * next.
 */
@NullMarked
package org.talentchain.tier;

import org.jspecify.annotations.NullMarked;

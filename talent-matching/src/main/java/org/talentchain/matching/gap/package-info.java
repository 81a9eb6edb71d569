/**
 * Demand against supply over time (供需缺口): what is needed by when, who could fill it from when, what stays
 * open, what holds it, and what would help. Sees needs and who could fill them, never a score. Start with
 * {@code GapTable}.
 */
@NullMarked
package org.talentchain.matching.gap;

import org.jspecify.annotations.NullMarked;

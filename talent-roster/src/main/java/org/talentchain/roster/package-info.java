/**
 * Rosters in and out: files become a {@link org.talentchain.model.City} and {@link
 * org.talentchain.model.Finding}s, row by row, and nothing vanishes on the way. Start with {@link
 * org.talentchain.roster.RosterReader}.
 */
@NullMarked
package org.talentchain.roster;

import org.jspecify.annotations.NullMarked;

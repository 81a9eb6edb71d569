/**
 * The door of the engine: open a {@link org.talentchain.matching.TalentEngine}, add a city, ask. What it answers
 * with lives in {@code score}, {@code explain} and {@code allocation}; everything else is of no concern to users.
 */
@NullMarked
package org.talentchain.matching;

import org.jspecify.annotations.NullMarked;

/**
 * The city an engine keeps, and the view of it that one question works with. For the engine itself; of what is here
 * only {@link org.talentchain.matching.city.Fingerprint} and {@link
 * org.talentchain.matching.city.UnknownIdException} are met by its users.
 */
@NullMarked
package org.talentchain.matching.city;

import org.jspecify.annotations.NullMarked;

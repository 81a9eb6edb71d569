/** Small made-up cities for the tests of the engine. */
@NullMarked
package org.talentchain.matching.city;

import org.jspecify.annotations.NullMarked;

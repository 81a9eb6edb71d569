/**
 * The fair as a whole: a request, the plan in words of the model, planning again, and following a fair while it takes
 * place. How seats are given out by numbers lives in {@code allocation}.
 */
@NullMarked
package org.talentchain.matching.fair;

import org.jspecify.annotations.NullMarked;

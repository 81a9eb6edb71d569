/**
 * All positions against all candidates at once, and the reverse: the same candidates with the same points as
 * the retrievers give one by one. Knows the score only through its scorecards and tables. Start with {@link
 * org.talentchain.matching.batch.BatchMatcher}.
 */
@NullMarked
package org.talentchain.matching.batch;

import org.jspecify.annotations.NullMarked;

/**
 * Who is best for a position, exactly: one position through the impacts of the index, many through a table of all
 * candidates. Both give what the score gives pair by pair. Start with {@link
 * org.talentchain.matching.retrieve.Retriever}.
 */
@NullMarked
package org.talentchain.matching.retrieve;

import org.jspecify.annotations.NullMarked;

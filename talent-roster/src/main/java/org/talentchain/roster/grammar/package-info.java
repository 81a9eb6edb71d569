/**
 * How the values of a roster are spelled: each grammar reads the text of one kind of cell and gives the value it
 * means, with notes on what had to be assumed. Nothing here knows a file, a row or a column, and no text makes a
 * grammar throw. The words of closed vocabularies are CSV resources beside these classes. Start with {@link
 * org.talentchain.roster.grammar.Reading}.
 */
@NullMarked
package org.talentchain.roster.grammar;

import org.jspecify.annotations.NullMarked;

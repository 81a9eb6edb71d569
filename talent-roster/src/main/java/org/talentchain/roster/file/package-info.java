/**
 * Files as such: written whole or not at all, and csv that spreadsheet programs open without harm.
 * Start with {@link org.talentchain.roster.file.AtomicFile}.
 */
@NullMarked
package org.talentchain.roster.file;

import org.jspecify.annotations.NullMarked;

/**
 * Who is invited by whom under headcounts: stable allocation, reserves, and what is left over and why. Sees
 * ratings, never an index.
 */
@NullMarked
package org.talentchain.matching.allocation;

import org.jspecify.annotations.NullMarked;

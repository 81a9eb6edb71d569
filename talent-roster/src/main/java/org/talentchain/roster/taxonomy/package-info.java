/**
 * Knowledge of one's own: the ESCO classification, a city's list of aliases, and the file in which it is kept.
 * Start with {@link org.talentchain.roster.taxonomy.TaxonomyReader}.
 */
@NullMarked
package org.talentchain.roster.taxonomy;

import org.jspecify.annotations.NullMarked;

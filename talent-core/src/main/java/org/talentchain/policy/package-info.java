/**
 * Talent policies (人才政策): who qualifies for what, as rules that are data. A policy held against a person, an
 * enterprise or a position says what is met, what is not known, and what is missing. Start with {@link
 * org.talentchain.policy.PolicyCatalogue}.
 */
@NullMarked
package org.talentchain.policy;

import org.jspecify.annotations.NullMarked;

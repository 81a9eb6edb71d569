/**
 * Which classes to open: turns a city into the numbers {@code training.plan} searches in, and what is found into words
 * of the model, with what stays open and why.
 */
@NullMarked
package org.talentchain.matching.training.open;

import org.jspecify.annotations.NullMarked;

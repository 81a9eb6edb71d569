/**
 * The search for tailored classes with the CP-SAT solver of OR-Tools, behind {@link
 * org.talentchain.matching.training.plan.ClassSolver}: optional, since it is native code. Where its libraries
 * cannot be loaded, the search in plain Java answers.
 */
@NullMarked
package org.talentchain.solver;

import org.jspecify.annotations.NullMarked;

/**
 * The search for the best set of classes, on numbers alone: people, openings, the routes between them, and classes
 * that may be opened within limits. Start with {@link org.talentchain.matching.training.plan.ClassProblem} and {@link
 * org.talentchain.matching.training.plan.ClassSolver}; {@code SolutionCheck} holds every solution against the
 * problem's definition alone.
 */
@NullMarked
package org.talentchain.matching.training.plan;

import org.jspecify.annotations.NullMarked;

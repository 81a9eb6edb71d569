/**
 * What a class should teach, in numbers only: which openings belong together, and which topics bring most
 * people to them. Start with {@link org.talentchain.matching.training.curriculum.CurriculumProblem} and
 * {@link org.talentchain.matching.training.curriculum.CurriculumSearch}.
 */
@NullMarked
package org.talentchain.matching.training.curriculum;

import org.jspecify.annotations.NullMarked;

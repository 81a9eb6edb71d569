package org.talentchain.roster.grammar;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.StudyMode;

/**
 * What a person's 学历 cell says.
 *
 * @param level the level
 * @param mode how it was studied, or null when not said
 * @param inProgress true for 在读: the level is not reached yet
 */
public record HeldEducation(EducationLevel level, @Nullable StudyMode mode, boolean inProgress) {}

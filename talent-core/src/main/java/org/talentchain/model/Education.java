package org.talentchain.model;

import org.jspecify.annotations.Nullable;

/**
 * One degree or course of study (教育经历).
 *
 * @param level 学历, or null when not stated
 * @param mode 全日制 or otherwise, or null when not stated
 * @param major 专业 in its own words, or null
 * @param school 院校 in its own words, or null
 * @param graduation when it was or will be finished, or null
 * @param inProgress true for 在读: the level is not reached yet
 */
public record Education(
    @Nullable EducationLevel level,
    @Nullable StudyMode mode,
    @Nullable String major,
    @Nullable String school,
    @Nullable PartialDate graduation,
    boolean inProgress) {}

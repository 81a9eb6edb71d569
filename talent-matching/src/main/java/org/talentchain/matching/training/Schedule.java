package org.talentchain.matching.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a proposed class must begin.
 *
 * @param weeks how long it takes at {@value #HOURS_A_WEEK} hours a week
 * @param startBy the last first day on which it ends in time for all that can still be reached in time, or
 *     null when no such opening states a day
 * @param tooLate places of those it fills for which it ends too late even if it began at once
 * @param undated places of those it fills that state no day
 */
public record Schedule(int weeks, @Nullable LocalDate startBy, int tooLate, int undated) {

  public static final int HOURS_A_WEEK = 40;
}

package org.talentchain.matching.timetable;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * An interview that staff have settled (锁定).
 *
 * @param candidate who comes
 * @param position what for
 * @param start when, or null when it only has to take place
 */
public record Pin(CandidateId candidate, PositionId position, @Nullable LocalTime start) {}

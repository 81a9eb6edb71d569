/**
 * When and where the interviews of a fair take place: nobody in two places, no booth beyond its capacity,
 * within opening hours, in few slots and with little waiting. Sees the results of allocation, never an index.
 * Start reading at {@link org.talentchain.matching.timetable.TimetablePlanner}.
 */
@NullMarked
package org.talentchain.matching.timetable;

import org.jspecify.annotations.NullMarked;

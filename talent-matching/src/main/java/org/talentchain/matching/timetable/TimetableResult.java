package org.talentchain.matching.timetable;

/** A timetable, or why the pins allow none. */
public sealed interface TimetableResult permits Timetable, PinConflict {}

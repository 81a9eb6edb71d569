package org.talentchain.matching.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/**
 * An opening a proposed class brings people to: a position, or a forecast of one.
 *
 * @param position the position; null for a forecast
 * @param employer who needs them
 * @param title the work in the source's words
 * @param due the last day on which they are due, or null when the source does not say
 * @param open places that stay open without the class
 * @param filled how many of them the class fills
 */
public record ReachedOpening(
    @Nullable PositionId position,
    OrganizationId employer,
    String title,
    @Nullable LocalDate due,
    int open,
    int filled) {}

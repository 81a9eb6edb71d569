package org.talentchain.roster;

import org.jspecify.annotations.Nullable;

/**
 * How one column was understood.
 *
 * @param letter spreadsheet letter, such as C
 * @param header its header as written
 * @param field the field it fills, such as {@code candidate.phone}, or null when it is not used
 * @param unit unit found in its header, such as 元/月, or null
 * @param filled cells that hold something
 * @param understood of these, how many were understood
 */
public record ColumnReport(
    String letter, String header, @Nullable String field, @Nullable String unit, int filled, int understood) {}

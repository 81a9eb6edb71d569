package org.talentchain.roster.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number formats that show a date. Many are built in and have no format string in the file; those
 * of the Chinese editions (27 to 36 and 50 to 58) are not known to the usual libraries at all.
 */
final class DateFormats {

  private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
  private static final Pattern DATE =
      Pattern.compile("[ydYD年日]|[mM月](?![^;]*[hsHS])(?<![hsHS][^;]{0,9})");

  private DateFormats() {}

  static boolean isDate(@Nullable Integer id, @Nullable String format) {
    if (id != null && isBuiltIn(id)) {
      return true;
    }
    if (format == null || format.equalsIgnoreCase("General")) {
      return false;
    }
    return DATE.matcher(NOT_SHOWN.matcher(format).replaceAll("")).find();
  }

  private static boolean isBuiltIn(int id) {
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }
}

package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param cells one a column: text, a whole number, a share in ten-thousandths or a list of texts, as the
 *     column's {@link Column.Type} says; null where nothing is known
 * @param tone how loud it is shown
 */
public record Row(List<@Nullable Object> cells, Tone tone) {

  /** How loud a row is shown. */
  public enum Tone {
    NORMAL,
    /** Second to the rows around it, such as a reserve. */
    QUIET,
    /** Asks for attention. */
    ALERT
  }

  public Row {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }

  public static Row of(@Nullable Object... cells) {
    return new Row(Arrays.asList(cells), Tone.NORMAL);
  }

  public Row tone(Tone other) {
    return new Row(cells, other);
  }
}

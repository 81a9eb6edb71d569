package org.talentchain.roster.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a workbook for what they mean, not for how the library types them. */
final class XlsxCells {

  /** Not 007: that is a text a formula made. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");

  private static final Pattern ERROR = Pattern.compile("#(?:N/A|[A-Z]+[/A-Z0-9]*[!?]?)");

  private final boolean date1904;

  XlsxCells(boolean date1904) {
    this.date1904 = date1904;
  }

  Cell read(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return Cell.EMPTY;
    }
    String raw = cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> raw == null ? Cell.EMPTY : number(raw, cell);
      case BOOLEAN -> Cell.text(String.valueOf(cell.getValue()));
      case ERROR -> Cell.error(raw == null ? "#" : raw);
      case FORMULA -> formula(raw, cell);
      default -> Cell.text(cell.getValue() instanceof String text ? text : "");
    };
  }

  /**
   * The library knows of a formula only its text and the raw value it had when the file was saved.
   */
  private Cell formula(@Nullable String raw, org.dhatim.fastexcel.reader.Cell cell) {
    if (raw == null) {
      return Cell.error("=" + cell.getFormula());
    }
    if (ERROR.matcher(raw).matches()) {
      return Cell.error(raw);
    }
    return NUMBER.matcher(raw).matches() ? number(raw, cell) : Cell.text(raw);
  }

  private Cell number(String raw, org.dhatim.fastexcel.reader.Cell cell) {
    try {
      boolean date = DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString());
      return Cell.number(new BigDecimal(raw.strip()), format(date));
    } catch (NumberFormatException e) {
      return Cell.text(raw);
    }
  }

  private Cell.Format format(boolean date) {
    if (date) {
      return date1904 ? Cell.Format.DATE_1904 : Cell.Format.DATE;
    }
    return date1904 ? Cell.Format.GENERAL_1904 : Cell.Format.GENERAL;
  }
}

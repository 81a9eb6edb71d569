package org.talentchain.roster;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How sheets of rosters look, those to fill in and those filled. */
final class SheetLook {

  private static final int FIRST_WIDE = 0x2E80;

  private SheetLook() {}

  /** A column under its header; as text, a phone keeps its digits and 2021.10 its zero. */
  static void column(Worksheet sheet, int column, String header, double width) {
    sheet.width(column, width);
    sheet.style(column).format("@").set();
    sheet.value(0, column, header);
    sheet.style(0, column).bold().wrapText(true).fillColor("DDEBF7").set();
  }

  /** The header stays in sight, and all columns fit on the paper. */
  static void page(Worksheet sheet) {
    sheet.freezePane(0, 1);
    print(sheet);
  }

  static void print(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /** Half-width characters the longest line of a text takes. */
  static int width(String text) {
    return text.lines().mapToInt(SheetLook::lineWidth).max().orElse(0);
  }

  private static int lineWidth(String line) {
    return line.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
  }
}

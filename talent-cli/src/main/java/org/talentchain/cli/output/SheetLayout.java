package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;

/** Lays one sheet out on a worksheet: heading, notes, tables one below the other, ready for print. */
final class SheetLayout {

  private static final String HEADING_COLOUR = "1F3864";
  private static final String NOTE_COLOUR = "595959";
  private static final String QUIET_COLOUR = "7F7F7F";
  private static final String HEADER_FILL = "DCE6F1";
  private static final String ALERT_FILL = "FDF0E6";
  private static final String LINE_COLOUR = "BFBFBF";

  /** Excel's limit for the text of one cell. */
  static final int LONGEST_TEXT = 32_767;

  /** A little under Excel's limit of rows, so that heading and notes still fit. */
  private static final int MOST_ROWS = 1_048_000;

  /** Half-width characters a column is wider than its text. */
  private static final int PADDING = 2;

  /** Half-width characters across a page of A4 on its side in letters of eight points. */
  private static final int READABLE_WIDTH = 182;

  /** Of how many rows texts are measured before columns are narrowed. */
  private static final int MOST_MEASURED = 500;

  /** No column is narrowed below this for print. */
  private static final int NARROWED = 13;

  /** What a cell keeps free beside its text, in half-width characters. */
  private static final double CELL_MARGIN = 0.5;

  /** Height of a line of the font in points, and what a row needs beside its lines. */
  private static final double LINE_HEIGHT = 15;

  private static final double ROW_MARGIN = 4;

  private final Worksheet worksheet;
  private final Sheet sheet;
  private final Wording words;
  private final Cells cells;
  private final Map<Integer, Integer> widest = new HashMap<>();
  private int next;

  SheetLayout(Worksheet worksheet, Sheet sheet, Wording words) {
    this.worksheet = worksheet;
    this.sheet = sheet;
    this.words = words;
    this.cells = new Cells(words);
  }

  void lay() {
    widths();
    heading();
    boolean single = sheet.tables().size() == 1;
    if (!single) {
      worksheet.freezePane(0, next);
      worksheet.repeatRows(0, 0);
    }
    for (Table table : sheet.tables()) {
      table(table, single);
    }
    print();
  }

  private void heading() {
    worksheet.value(next, 0, sheet.title());
    worksheet.style(next, 0).bold().fontSize(15).fontColor(HEADING_COLOUR).set();
    worksheet.rowHeight(next, 26);
    next++;
    for (String note : sheet.notes()) {
      worksheet.value(next, 0, note);
      worksheet.style(next, 0).fontColor(NOTE_COLOUR).set();
      next++;
    }
  }

  private void table(Table table, boolean single) {
    if (!table.caption().isEmpty()) {
      next++;
      worksheet.value(next, 0, table.caption());
      worksheet.style(next, 0).bold().fontSize(12).fontColor(HEADING_COLOUR).set();
      next++;
    }
    List<Integer> shown = shown(table);
    int header = next;
    int lines = 1;
    for (int at = 0; at < shown.size(); at++) {
      Column column = table.columns().get(shown.get(at));
      header(header, at, column);
      lines = Math.max(lines, lines(column.header(), at));
    }
    height(lines);
    next++;
    if (single) {
      worksheet.freezePane(0, next);
      worksheet.repeatRows(header, header);
    }
    rows(table, shown);
    if (single && !table.rows().isEmpty()) {
      worksheet.setAutoFilter(header, 0, next - 1, shown.size() - 1);
    }
  }

  private static List<Integer> shown(Table table) {
    return IntStream.range(0, table.columns().size())
        .filter(at -> table.columns().get(at).onSheet())
        .boxed()
        .toList();
  }

  private void header(int row, int at, Column column) {
    worksheet.value(row, at, column.header());
    framed(row, at)
        .bold()
        .fillColor(HEADER_FILL)
        .wrapText(true)
        .verticalAlignment("center")
        .horizontalAlignment("center")
        .set();
  }

  private void rows(Table table, List<Integer> shown) {
    if (table.rows().isEmpty()) {
      worksheet.value(next, 0, words.say("table.empty"));
      worksheet.style(next, 0).fontColor(QUIET_COLOUR).set();
      next++;
    }
    for (Row row : table.rows().subList(0, Math.min(table.rows().size(), MOST_ROWS))) {
      int lines = 1;
      for (int at = 0; at < shown.size(); at++) {
        Column.Type type = table.columns().get(shown.get(at)).type();
        Object value = row.cells().get(shown.get(at));
        value(next, at, value, type);
        style(next, at, type, row.tone());
        lines = Math.max(lines, lines(cells.shown(value, type), at));
      }
      height(lines);
      next++;
    }
  }

  /** How many lines a text takes in its column, wrapped. */
  private int lines(String text, int at) {
    return lines(DisplayWidth.of(text), widest.getOrDefault(at, 1));
  }

  private static int lines(int length, int width) {
    return (int) Math.ceil(length / Math.max(1, width - CELL_MARGIN));
  }

  /** Not every program fits the height of a row to its wrapped text on opening, so it is given. */
  private void height(int lines) {
    worksheet.rowHeight(next, Math.min(Worksheet.MAX_ROW_HEIGHT, ROW_MARGIN + LINE_HEIGHT * lines));
  }

  private void value(int row, int at, @Nullable Object value, Column.Type type) {
    if (value == null) {
      return;
    }
    switch (type) {
      case COUNT -> worksheet.value(row, at, (Number) value);
      case SHARE -> worksheet.value(row, at, (Integer) value / 10_000.0);
      case SHEET -> worksheet.hyperlink(row, at, link(value.toString()));
      default -> worksheet.value(row, at, fitting(cells.shown(value, type)));
    }
  }

  private static HyperLink link(String name) {
    return HyperLink.internal("'" + name.replace("'", "''") + "'!A1", name);
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private void style(int row, int at, Column.Type type, Row.Tone tone) {
    StyleSetter style = framed(row, at).wrapText(true).verticalAlignment("center");
    switch (type) {
      case COUNT -> style.format("#,##0").horizontalAlignment("center");
      case SHARE -> style.format("0.0%").horizontalAlignment("center");
      case SHEET -> style.fontColor("0563C1").underlined();
      default -> style.format("@");
    }
    switch (tone) {
      case NORMAL -> { }
      case QUIET -> style.fontColor(QUIET_COLOUR);
      case ALERT -> style.fillColor(ALERT_FILL);
    }
    style.set();
  }

  private StyleSetter framed(int row, int at) {
    return worksheet.style(row, at).borderStyle(BorderStyle.THIN).borderColor(LINE_COLOUR);
  }

  /**
   * Each column as wide as its longest text asks for, within what its type allows. A sheet is printed as wide as its
   * page, so where that would make letters too small to read, columns are narrowed where that wraps least.
   */
  private void widths() {
    List<List<Integer>> texts = new ArrayList<>();
    for (Table table : sheet.tables()) {
      List<Integer> shown = shown(table);
      for (int at = 0; at < shown.size(); at++) {
        widest.merge(at, width(table, shown.get(at)), Math::max);
        if (at == texts.size()) {
          texts.add(new ArrayList<>());
        }
        texts.get(at).addAll(lengths(table, shown.get(at)));
      }
    }
    int sum = widest.values().stream().mapToInt(Integer::intValue).sum();
    for (; sum > READABLE_WIDTH; sum--) {
      int cheapest = cheapest(texts);
      if (cheapest < 0) {
        break;
      }
      widest.merge(cheapest, -1, Integer::sum);
    }
    widest.forEach(worksheet::width);
  }

  /** The widths of the first texts of a column: enough to tell where narrowing it hurts. */
  private List<Integer> lengths(Table table, int at) {
    Column.Type type = table.columns().get(at).type();
    return table.rows().stream()
        .limit(MOST_MEASURED)
        .map(row -> DisplayWidth.of(cells.shown(row.cells().get(at), type)))
        .toList();
  }

  /** The column of which narrowing adds the fewest lines, of several the widest; negative when none may be. */
  private int cheapest(List<List<Integer>> texts) {
    int cheapest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int at = 0; at < texts.size(); at++) {
      int width = widest.get(at);
      if (width <= NARROWED) {
        continue;
      }
      int more = lines(texts.get(at), width - 1) - lines(texts.get(at), width);
      if (more < fewest || more == fewest && width > widest.get(cheapest)) {
        fewest = more;
        cheapest = at;
      }
    }
    return cheapest;
  }

  private static int lines(List<Integer> lengths, int width) {
    return lengths.stream().mapToInt(length -> lines(length, width)).sum();
  }

  private int width(Table table, int at) {
    Column column = table.columns().get(at);
    int wanted = Math.max(column.type().narrowest(), DisplayWidth.of(column.header()) + PADDING);
    for (Row row : table.rows()) {
      if (wanted >= column.widest()) {
        break;
      }
      wanted = Math.max(wanted, DisplayWidth.of(cells.shown(row.cells().get(at), column.type())) + PADDING);
    }
    return Math.min(wanted, column.widest());
  }

  private void print() {
    worksheet.paperSize(PaperSize.A4_PAPER);
    worksheet.pageOrientation("landscape");
    worksheet.setFitToPage(true);
    worksheet.fitToWidth((short) 1);
    worksheet.fitToHeight((short) 0);
    worksheet.leftMargin(0.4f);
    worksheet.rightMargin(0.4f);
    worksheet.topMargin(0.5f);
    worksheet.bottomMargin(0.6f);
    worksheet.footer("&A", Position.LEFT);
    worksheet.footer("&P / &N", Position.CENTER);
  }
}

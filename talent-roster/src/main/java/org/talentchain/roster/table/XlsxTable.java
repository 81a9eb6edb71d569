package org.talentchain.roster.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;

/** A sheet of a workbook. */
final class XlsxTable implements RawTable {

  private final Path file;
  private final Sheet sheet;
  private final List<MergedRange> merges;
  private final XlsxCells cells;

  XlsxTable(Path file, ReadableWorkbook workbook, Sheet sheet, List<MergedRange> merges) {
    this.file = file;
    this.sheet = sheet;
    this.merges = merges;
    this.cells = new XlsxCells(workbook.isDate1904());
  }

  @Override
  public String sheet() {
    return sheet.getName();
  }

  @Override
  public boolean hidden() {
    return sheet.getVisibility() != SheetVisibility.VISIBLE;
  }

  @Override
  public @Nullable String encoding() {
    return null;
  }

  @Override
  public @Nullable Character delimiter() {
    return null;
  }

  @Override
  public void forEachRow(Consumer<TableRow> rows) {
    MergeFilling filling = new MergeFilling(merges);
    try (Stream<Row> stream = sheet.openStream()) {
      stream.iterator().forEachRemaining(row -> accept(row, filling, rows));
    } catch (IOException | UncheckedIOException | ExcelReaderException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    }
  }

  private void accept(Row row, MergeFilling filling, Consumer<TableRow> rows) {
    List<Cell> read = new ArrayList<>(row.getCellCount());
    boolean blank = true;
    for (int column = 0; column < row.getCellCount(); column++) {
      Cell cell = cells.read(row.getCell(column));
      blank &= cell.isBlank();
      read.add(cell);
    }
    // A merge may begin in a row that holds nothing else, so that even a blank row is looked at.
    TableRow filled = filling.fill(row.getRowNum(), read);
    if (!blank) {
      rows.accept(filled);
    }
  }
}

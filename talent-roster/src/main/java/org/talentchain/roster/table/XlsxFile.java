package org.talentchain.roster.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;

/** Opens workbooks. */
final class XlsxFile {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private XlsxFile() {}

  static TableFile open(Path file) throws IOException {
    XlsxPackage scan = XlsxPackage.scan(file);
    ReadableWorkbook workbook = workbook(file);
    List<XlsxTable> tables =
        workbook
            .getSheets()
            .map(sheet -> new XlsxTable(file, workbook, sheet, scan.merges(sheet.getIndex())))
            .toList();
    return new TableFile(List.copyOf(tables), workbook);
  }

  private static ReadableWorkbook workbook(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
    } catch (ExcelReaderException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    }
  }
}

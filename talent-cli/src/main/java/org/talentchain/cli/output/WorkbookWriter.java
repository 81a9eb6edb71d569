package org.talentchain.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.talentchain.cli.text.Wording;
import org.talentchain.roster.file.DatedWorkbook;

/** Writes a report as an xlsx workbook, dated with the report's day. The same report gives the same bytes. */
final class WorkbookWriter {

  private final Wording words;

  WorkbookWriter(Wording words) {
    this.words = words;
  }

  void write(Report report, OutputStream out) throws IOException {
    DatedWorkbook.write(out, "TalentChain", report.asOf(), workbook -> lay(report, workbook));
  }

  private void lay(Report report, Workbook workbook) throws IOException {
    workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
    workbook.setCompressionLevel(1);
    workbook.properties().setTitle(report.title());
    for (Sheet sheet : report.sheets()) {
      new SheetLayout(workbook.newWorksheet(sheet.name()), sheet, words).lay();
    }
  }
}

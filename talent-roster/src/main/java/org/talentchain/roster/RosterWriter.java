package org.talentchain.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.talentchain.json.ModelJson;
import org.talentchain.model.City;
import org.talentchain.roster.file.AtomicFile;
import org.talentchain.roster.file.CsvColumn;
import org.talentchain.roster.file.CsvOut;
import org.talentchain.roster.file.DatedWorkbook;

/**
 * Writes a city so that {@link RosterReader} reads it back: as JSON, which holds everything, or as tables,
 * which hold what a row can say and answer with what they could not hold. Either holds identities too: keep
 * it as safe as the rosters it came from.
 */
public final class RosterWriter {

  /** Files of one city are the same bytes on any day. */
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

  /** Widths of columns, in half-width characters; longer text wraps. */
  private static final int WIDEST = 44;

  private static final int MARGIN = 2;

  private RosterWriter() {}

  /**
   * Writes the city, replacing what is there: a file that ends in {@code .json} or {@code .xlsx}, or else a
   * folder of csv files, one a table. Other files of the folder stay.
   *
   * @return records that do not read back as they are; empty for JSON
   * @throws org.talentchain.roster.file.OutputException when the target cannot be written
   */
  public static List<Unheld> write(City city, Path target) {
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      byte[] json = (ModelJson.write(city) + "\n").getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(target, out -> out.write(json));
      return List.of();
    }
    List<CityTable> tables = CityTables.of(city);
    if (name.endsWith(".xlsx")) {
      AtomicFile.write(target, out -> workbook(tables, out));
      return Unheld.between(city, List.of(target));
    }
    return Unheld.between(city, folder(tables, target));
  }

  private static void workbook(List<CityTable> tables, OutputStream out) throws IOException {
    DatedWorkbook.write(
        out,
        "TalentChain",
        DAY,
        workbook -> tables.forEach(table -> sheet(table, workbook.newWorksheet(table.name()))));
  }

  private static void sheet(CityTable table, Worksheet sheet) {
    for (int column = 0; column < table.headers().size(); column++) {
      SheetLook.column(sheet, column, table.headers().get(column), width(table, column));
      for (int row = 0; row < table.rows().size(); row++) {
        String cell = table.rows().get(row).get(column);
        if (!cell.isEmpty()) {
          sheet.value(row + 1, column, cell);
          sheet.style(row + 1, column).format("@").wrapText(true).verticalAlignment("top").set();
        }
      }
    }
    SheetLook.page(sheet);
  }

  private static double width(CityTable table, int column) {
    int longest = table.rows().stream().mapToInt(row -> SheetLook.width(row.get(column))).max().orElse(0);
    int header = SheetLook.width(table.headers().get(column));
    return Math.min(WIDEST, Math.max(header, longest) + MARGIN);
  }

  private static List<Path> folder(List<CityTable> tables, Path folder) {
    AtomicFile.folder(folder);
    List<Path> files = new ArrayList<>();
    for (CityTable table : tables) {
      Path file = folder.resolve(table.name() + ".csv");
      AtomicFile.write(file, out -> csv(table, out));
      files.add(file);
    }
    return files;
  }

  private static void csv(CityTable table, OutputStream out) throws IOException {
    CsvOut csv = CsvOut.to(out, table.headers().stream().map(CsvColumn::text).toList());
    table.rows().forEach(csv::row);
    csv.flush();
  }
}

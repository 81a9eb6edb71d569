package org.talentchain.roster.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.TableFile;

/**
 * Job titles with the code of their occupation, from a table whose first row names the columns: {@code
 * job_name} (or {@code title}, 岗位名称), {@code expected_code} (or {@code code}, 职业编码) and, optional, {@code
 * expected_name} (or {@code name}, 职业名称), in any order and any case. Other columns are not read.
 *
 * @param titles with a code, in the order of the file
 * @param withoutCode how many rows have no code: nothing can be measured by them, and they are not lost
 *     either
 */
public record TitleLabels(List<TitleLabel> titles, int withoutCode) {

  public TitleLabels {
    titles = List.copyOf(titles);
  }

  /**
   * Reads a csv in any usual encoding.
   *
   * @throws RosterException when the file cannot be read, a column is missing, or a row has a code but no
   *     title; its finding names file, row and value
   */
  public static TitleLabels read(Path csv) {
    try {
      LabelFile file = LabelFile.existing(csv);
      TitleRows rows = new TitleRows(file);
      try (TableFile tables = TableFile.open(csv, null, TitleRows::headersAmong)) {
        tables.tables().get(0).forEachRow(rows::read);
      }
      return rows.finish();
    } catch (IOException e) {
      UnreadableFileException damaged =
          UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, csv);
      throw new RosterException(damaged.finding(), e);
    } catch (UnreadableFileException e) {
      throw new RosterException(e.finding(), e);
    }
  }
}

package org.talentchain.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;
import org.talentchain.roster.table.RawTable;
import org.talentchain.roster.table.TableRow;

/**
 * Reads one table as its rows go by: the first of them are kept until the header among them is
 * found, the others go straight into the drafts of the city.
 */
final class TableReader {

  private static final Pattern REMARK =
      Pattern.compile("(?:必填|选填|可选|示例|例[:：]|说明|填写说明|填表说明|example).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?:合\\s*计|总\\s*计|小\\s*计|备\\s*注|填表人|制表人?|审核人?|负责人|注)(?:[:：].*)?|(?:total|notes?)(?::.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final RawTable table;
  private final TableLog log;
  private final ReadOptions options;
  private final HeaderFinder finder;
  private final CityDrafts drafts;
  private final ReadingMemo memo = new ReadingMemo();
  private final List<TableRow> first = new ArrayList<>();
  private @Nullable Header header;
  private boolean sought;
  private int rows;

  TableReader(
      RawTable table, TableLog log, ReadOptions options, HeaderFinder finder, CityDrafts drafts) {
    this.table = table;
    this.log = log;
    this.options = options;
    this.finder = finder;
    this.drafts = drafts;
  }

  /** Reads all of it; the header that was found, or nothing when there was none. */
  Optional<Header> read() {
    table.forEachRow(this::accept);
    if (!sought) {
      seekHeader();
    }
    if (header != null) {
      noteColumns(header);
    } else if (!first.isEmpty()) {
      String name = table.sheet() == null ? log.source().file() : table.sheet();
      log.add(Finding.of(FindingKind.TABLE_UNRECOGNISED, log.source(), name));
    }
    return Optional.ofNullable(header);
  }

  private void accept(TableRow row) {
    if (!sought) {
      first.add(row);
      int enough = Math.max(HeaderFinder.ROWS_LOOKED_AT, options.headerRow()) + 1;
      if (first.size() > enough || row.number() > enough * 50) {
        seekHeader();
      }
    } else if (header != null) {
      data(row, header);
    }
  }

  private void seekHeader() {
    sought = true;
    header = finder.find(first).orElse(null);
    if (header != null) {
      Header found = header;
      first.stream().filter(row -> row.number() > found.lastRow()).forEach(row -> data(row, found));
    }
  }

  private void data(TableRow row, Header header) {
    if (isRemark(row)) {
      String start = firstText(row);
      Source source = log.source().row(row.number());
      log.add(
          Finding.of(
              FindingKind.ROW_SKIPPED,
              source,
              start.length() > 20 ? start.substring(0, 20) + "…" : start));
      return;
    }
    if (repeatsHeader(row, header)) {
      return;
    }
    if (++rows > options.maxRows()) {
      throw new TooManyRowsException();
    }
    FieldRow fields =
        new FieldRow(row, header.columns(), log.row(row.number()), options.knowledge(), memo);
    RowReader.of(header.kind()).read(fields, drafts);
  }

  /** Thrown through the file being read; whoever opened it knows its name. */
  static final class TooManyRowsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static boolean isRemark(TableRow row) {
    String start = firstText(row);
    if (REMARK.matcher(start).matches()) {
      return true;
    }
    long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
    return FOOTER.matcher(start).matches() && filled <= 4;
  }

  private static String firstText(TableRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .map(cell -> cell.text())
        .orElse("");
  }

  /** A table printed over several pages repeats its header on each. */
  private static boolean repeatsHeader(TableRow row, Header header) {
    return header.columns().stream()
        .allMatch(column -> column.header().equals(row.cell(column.index()).text()));
  }

  private void noteColumns(Header header) {
    Map<Field, Column> seen = new EnumMap<>(Field.class);
    for (Column column : header.columns()) {
      Source place = log.source().row(header.lastRow()).column(column.header());
      Field field = column.field();
      if (field == null) {
        noteUnused(column, place);
        continue;
      }
      Column earlier = seen.putIfAbsent(field, column);
      if (earlier != null && field != Field.POSITION_LIMIT && !field.isKnownButUnused()) {
        log.add(
            Finding.of(
                FindingKind.COLUMN_REPEATED,
                place,
                column.header(),
                column.letter(),
                earlier.letter()));
      }
      if (field.isSensitive() && column.filled() > 0) {
        log.add(Finding.of(FindingKind.COLUMN_SENSITIVE, place, column.header(), column.letter()));
      }
    }
  }

  private void noteUnused(Column column, Source place) {
    if (!column.header().isEmpty()) {
      log.add(Finding.of(FindingKind.COLUMN_UNKNOWN, place, column.header(), column.letter()));
    } else if (column.filled() > 0) {
      String filled = String.valueOf(column.filled());
      log.add(
          Finding.of(
              FindingKind.COLUMN_UNNAMED, place.column(null), null, column.letter(), filled));
    }
  }
}

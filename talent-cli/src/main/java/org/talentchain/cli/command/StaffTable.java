package org.talentchain.cli.command;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.timetable.FairHours;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.Cell;
import org.talentchain.roster.table.TableRow;

/**
 * A short list that staff wrote: a csv or workbook with certain columns. What staff say is
 * followed or refused, never passed over: a row that cannot be used ends the reading, with its file, row and
 * column.
 */
final class StaffTable {

  private static final long SECONDS_A_DAY = 24L * 60 * 60;

  /** The columns there are, and what their headers may be. */
  enum Field {
    CANDIDATE("候选人编号", "求职者编号", "候选人", "求职者", "candidateid", "candidate"),
    POSITION("岗位编号", "岗位", "positionid", "position"),
    CHANGE("变动", "变动情况", "变动类型", "event", "change"),
    SEATS("人数", "名额", "招聘人数", "现招聘人数", "调整后人数", "headcount", "seats"),
    LIST("名单", "结果", "outcome", "list"),
    ENTERPRISE("单位", "单位编号", "单位名称", "展位", "展位号", "enterprise", "booth"),
    HALL("展厅", "所在展厅", "hall"),
    CAPACITY("同时面试数", "容量", "capacity"),
    FROM_HALL("起点展厅", "起点", "fromhall"),
    TO_HALL("终点展厅", "终点", "tohall"),
    MINUTES("分钟", "分钟数", "面试时长", "步行分钟", "minutes"),
    START("开始", "开始时间", "面试时间", "starts", "start", "time"),
    END("结束", "结束时间", "ends", "end"),
    CATEGORY("类别", "category"),
    VALUE("值", "value"),
    LEAST("至少", "least", "at least"),
    MOST("至多", "最多", "most", "at most");

    private final List<String> headers;

    Field(String... headers) {
      this.headers = List.of(headers);
    }

    /** How sure a header names this field: the first of its names most; negative when it does not. */
    private int rank(String header) {
      return headers.stream().map(StaffFile::normal).toList().indexOf(StaffFile.normal(header));
    }

    /** The name to use. */
    private String header(boolean english) {
      return headers.get(english ? headers.size() - 1 : 0);
    }
  }

  private final Desk desk;
  private final Path file;
  private final Set<Field> needed;
  private final List<StaffRow> rows = new ArrayList<>();

  private StaffTable(Desk desk, Path file, Set<Field> needed) {
    this.desk = desk;
    this.file = file;
    this.needed = needed;
  }

  /**
   * Reads the rows of a list.
   *
   * @param encoding of a csv, or null to find out
   * @param needed the columns that have to be there
   * @throws CommandException when no table has them
   * @throws RosterException when the file cannot be read at all
   */
  static List<StaffRow> rows(Desk desk, Path file, @Nullable Charset encoding, Set<Field> needed) {
    StaffTable table = new StaffTable(desk, file, needed);
    if (!table.read(encoding)) {
      List<String> headers =
          needed.stream().sorted().map(field -> field.header(desk.words().isEnglish())).toList();
      throw desk.failure("staff.header", UnreadableFileException.nameOf(file), desk.words().list(headers));
    }
    return List.copyOf(table.rows);
  }

  /** False when no table has the columns. */
  private boolean read(@Nullable Charset encoding) {
    List<TableReading> readings = new ArrayList<>();
    StaffFile.read(
        file,
        encoding,
        texts -> columns(texts).size(),
        table -> {
          TableReading reading = new TableReading();
          readings.add(reading);
          table.forEachRow(reading::row);
        });
    return readings.stream().anyMatch(reading -> reading.columns != null);
  }

  private static Map<Field, Integer> columns(List<String> texts) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (int at = 0; at < texts.size(); at++) {
      for (Field field : Field.values()) {
        int rank = field.rank(texts.get(at));
        Integer before = columns.get(field);
        if (rank >= 0 && (before == null || rank < field.rank(texts.get(before)))) {
          columns.put(field, at);
        }
      }
    }
    return columns;
  }

  /** One table: looks for the header first, then takes rows. */
  private final class TableReading {

    private @Nullable Map<Field, Integer> columns;

    void row(TableRow row) {
      if (columns != null) {
        rows.add(new StaffRow(row, columns));
        return;
      }
      Map<Field, Integer> found = columns(row.cells().stream().map(Cell::text).toList());
      columns = found.keySet().containsAll(needed) ? found : null;
    }
  }

  /** A row of the list. */
  final class StaffRow {

    private final TableRow row;
    private final Map<Field, Integer> columns;

    private StaffRow(TableRow row, Map<Field, Integer> columns) {
      this.row = row;
      this.columns = columns;
    }

    private Cell cell(Field field) {
      Integer column = columns.get(field);
      return column == null ? Cell.EMPTY : row.cell(column);
    }

    boolean isEmpty(Field field) {
      return cell(field).isBlank();
    }

    String text(Field field) {
      String text = cell(field).text();
      if (text.isEmpty()) {
        throw unusable(field);
      }
      return text;
    }

    int number(Field field, int least, int most) {
      String text = text(field);
      if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
        throw unusable(field);
      }
      return Integer.parseInt(text);
    }

    /** A time as text, or as the part of a day a spreadsheet stores. */
    LocalTime time(Field field) {
      BigDecimal number = cell(field).number();
      if (number != null && number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
        long seconds = Math.round(number.doubleValue() * SECONDS_A_DAY / 60) * 60;
        return LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
      }
      try {
        return FairHours.time(text(field));
      } catch (IllegalArgumentException e) {
        throw unusable(field);
      }
    }

    /** Where the row is, to be told. */
    String place() {
      return desk.words().say("staff.place", UnreadableFileException.nameOf(file), row.number());
    }

    /** What to say when a value cannot be used. */
    CommandException unusable(Field field) {
      return desk.failure(
          "staff.value",
          UnreadableFileException.nameOf(file),
          row.number(),
          field.header(desk.words().isEnglish()),
          cell(field).text());
    }
  }
}

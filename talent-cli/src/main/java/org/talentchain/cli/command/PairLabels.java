package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.calibration.LabelledPair;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PositionId;
import org.talentchain.model.Source;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.Cell;
import org.talentchain.roster.table.TableRow;

/**
 * Reads what staff say of pairs: a csv or workbook with a column each for candidate, position and label. A row that
 * cannot be used becomes a finding; of two rows about one pair the later counts.
 */
final class PairLabels {

  private static final Map<String, Integer> GRADES =
      Map.ofEntries(
          Map.entry("0", 0),
          Map.entry("否", 0),
          Map.entry("不合适", 0),
          Map.entry("不适合", 0),
          Map.entry("×", 0),
          Map.entry("no", 0),
          Map.entry("n", 0),
          Map.entry("1", 1),
          Map.entry("是", 1),
          Map.entry("合适", 1),
          Map.entry("适合", 1),
          Map.entry("√", 1),
          Map.entry("yes", 1),
          Map.entry("y", 1),
          Map.entry("2", 2),
          Map.entry("3", LabelledPair.BEST));

  /** The columns, and what their headers may be. */
  private enum Field {
    CANDIDATE("candidate", "候选人编号", "候选人"),
    POSITION("position", "岗位编号", "岗位"),
    LABEL("label", "是否合适", "标注");

    private final Set<String> headers;

    Field(String... headers) {
      this.headers = Set.of(headers);
    }
  }

  private final Path file;
  private final Set<String> candidates;
  private final Set<String> positions;
  private final Map<List<String>, Integer> rows = new HashMap<>();
  private final Map<List<String>, LabelledPair> pairs = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private PairLabels(Path file, City city) {
    this.file = file;
    this.candidates = city.candidates().stream().map(each -> each.id().value()).collect(Collectors.toSet());
    this.positions = city.positions().stream().map(each -> each.id().value()).collect(Collectors.toSet());
  }

  /**
   * Reads a file about candidates and positions of a city.
   *
   * @param encoding of a csv, or null to find out
   * @throws CommandException when no table has the three columns
   * @throws RosterException when the file cannot be read at all
   */
  static PairLabels read(Desk desk, Path file, @Nullable Charset encoding, City city) {
    PairLabels labels = new PairLabels(file, city);
    if (!labels.read(encoding)) {
      throw desk.failure("labels.header", UnreadableFileException.nameOf(file));
    }
    return labels;
  }

  List<LabelledPair> pairs() {
    return List.copyOf(pairs.values());
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** False when no table has the columns. */
  private boolean read(@Nullable Charset encoding) {
    List<TableReading> readings = new ArrayList<>();
    StaffFile.read(
        file,
        encoding,
        texts -> columns(texts).size(),
        table -> {
          TableReading reading = new TableReading(table.sheet());
          readings.add(reading);
          table.forEachRow(reading::row);
        });
    return readings.stream().anyMatch(reading -> reading.columns != null);
  }

  /** Which column says what. */
  private static Map<Field, Integer> columns(List<String> texts) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (int at = 0; at < texts.size(); at++) {
      for (Field field : Field.values()) {
        if (field.headers.contains(StaffFile.normal(texts.get(at)))) {
          columns.putIfAbsent(field, at);
        }
      }
    }
    return columns;
  }

  /** One table: looks for the header first, then reads rows. */
  private final class TableReading {

    private final @Nullable String sheet;
    private @Nullable Map<Field, Integer> columns;
    private List<String> headers = List.of();

    TableReading(@Nullable String sheet) {
      this.sheet = sheet;
    }

    void row(TableRow row) {
      if (columns == null) {
        headers = row.cells().stream().map(Cell::text).toList();
        Map<Field, Integer> found = columns(headers);
        columns = found.size() == Field.values().length ? found : null;
      } else {
        pair(row, columns);
      }
    }

    private void pair(TableRow row, Map<Field, Integer> at) {
      String candidate = row.cell(at.get(Field.CANDIDATE)).text();
      String position = row.cell(at.get(Field.POSITION)).text();
      String label = row.cell(at.get(Field.LABEL)).text();
      Integer grade = GRADES.get(StaffFile.normal(label));
      boolean known = isKnown(candidates, candidate, row, at.get(Field.CANDIDATE));
      known &= isKnown(positions, position, row, at.get(Field.POSITION));
      if (label.isEmpty()) {
        find(FindingKind.LABEL_MISSING, row, at.get(Field.LABEL), label);
      } else if (grade == null) {
        find(FindingKind.LABEL_UNPARSED, row, at.get(Field.LABEL), label);
      } else if (known) {
        List<String> key = List.of(candidate, position);
        Integer before = rows.put(key, row.number());
        if (before != null) {
          find(FindingKind.LABEL_REPEATED, row, at.get(Field.LABEL), label, before.toString());
        }
        pairs.put(key, new LabelledPair(new CandidateId(candidate), new PositionId(position), grade));
      }
    }

    private boolean isKnown(Set<String> ids, String id, TableRow row, int column) {
      boolean known = ids.contains(id);
      if (!known) {
        find(FindingKind.REFERENCE_UNKNOWN, row, column, id, headers.get(column));
      }
      return known;
    }

    private void find(FindingKind kind, TableRow row, int column, String value, String... arguments) {
      String name = UnreadableFileException.nameOf(file);
      Source source = new Source(name, sheet, row.number(), headers.get(column));
      findings.add(Finding.of(kind, source, value, arguments));
    }
  }
}

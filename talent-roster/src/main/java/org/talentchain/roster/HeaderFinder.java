package org.talentchain.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.roster.table.TableRow;

/**
 * Finds the header among the first rows of a table, beneath titles and notes: the row with the most
 * known headers, at least two of them and half of what is filled. A header may take two rows, the
 * upper one naming groups: 期望 over 薪资 and 地区. What kind of roster it is follows from which kind
 * knows most of the headers.
 */
final class HeaderFinder {

  /** Rows that may stand above the header. */
  static final int ROWS_LOOKED_AT = 20;

  private static final int NEEDED = 3;
  private static final Map<RosterKind, List<Field>> CHARACTERISTIC =
      Map.ofEntries(
          Map.entry(RosterKind.CANDIDATES, List.of(Field.CANDIDATE_NAME)),
          Map.entry(RosterKind.POSITIONS, List.of(Field.POSITION_TITLE)),
          Map.entry(RosterKind.CLASSES, List.of(Field.CLASS_TITLE)),
          Map.entry(RosterKind.ORGANIZATIONS, List.of(Field.ORGANIZATION_NAME)),
          Map.entry(RosterKind.SEGMENTS, List.of(Field.SEGMENT_NAME)),
          Map.entry(RosterKind.TIES, List.of(Field.TIE_FROM, Field.TIE_TO)),
          Map.entry(RosterKind.TEAMS, List.of(Field.TEAM_NAME)),
          Map.entry(RosterKind.CHALLENGES, List.of(Field.CHALLENGE_TITLE)),
          Map.entry(RosterKind.FORECASTS, List.of(Field.FORECAST_TITLE, Field.FORECAST_QUARTER)),
          Map.entry(RosterKind.TEMPLATES, List.of(Field.TEMPLATE_TITLE, Field.TEMPLATE_MINIMUM)),
          Map.entry(RosterKind.CAPACITIES, List.of(Field.CAPACITY_PROVIDER)));

  private final HeaderDictionary dictionary;
  private final ReadOptions options;
  private final NameHint hint;
  private final Map<String, HeaderName> names = new HashMap<>();

  /**
   * Looks for the header of one table.
   *
   * @param names names of the sheet and file, which may say what the table lists
   */
  HeaderFinder(HeaderDictionary dictionary, ReadOptions options, String... names) {
    this.dictionary = dictionary;
    this.options = options;
    this.hint = NameHint.in(names);
  }

  private record Guess(Header header, int hits, int score) {}

  /** The header among these rows, or nothing when no row is one. */
  Optional<Header> find(List<TableRow> rows) {
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (options.headerRow() != 0 && rows.get(i).number() != options.headerRow()) {
        continue;
      }
      for (RosterKind kind : kinds()) {
        guesses.add(guess(kind, rows.get(i), null));
        if (i + 1 < rows.size() && rows.get(i + 1).number() == rows.get(i).number() + 1) {
          guesses.add(guess(kind, rows.get(i), rows.get(i + 1)));
        }
      }
    }
    // Of equals the later row counts, and one row before two.
    return guesses.stream()
        .filter(this::isHeader)
        .max(
            Comparator.comparingInt(Guess::score)
                .thenComparing(
                    Comparator.comparing(
                        (Guess guess) -> guess.header().firstRow() == guess.header().lastRow()))
                .thenComparingInt(guess -> guess.header().firstRow()))
        .map(Guess::header);
  }

  private List<RosterKind> kinds() {
    RosterKind stated = options.kind();
    return stated == null ? List.of(RosterKind.values()) : List.of(stated);
  }

  private boolean isHeader(Guess guess) {
    long filled =
        guess.header.columns().stream().filter(column -> !column.header().isEmpty()).count();
    boolean told = options.headerRow() != 0;
    return guess.hits >= (told ? 1 : 2) && (told || guess.hits * 2L >= filled);
  }

  private Guess guess(RosterKind kind, TableRow upper, @Nullable TableRow lower) {
    List<Column> columns = new ArrayList<>();
    int width = Math.max(upper.spread().size(), lower == null ? 0 : lower.spread().size());
    for (int i = 0; i < width; i++) {
      String above = upper.spreadCell(i).text();
      columns.add(column(kind, i, above, lower == null ? "" : lower.spreadCell(i).text()));
    }
    Set<Field> found = new HashSet<>();
    columns.stream().map(Column::field).filter(field -> field != null).forEach(found::add);
    int score = found.size() + characteristic(kind, found) + hint.bonus(kind);
    int lastRow = lower == null ? upper.number() : lower.number();
    return new Guess(new Header(kind, upper.number(), lastRow, columns), found.size(), score);
  }

  /** A forecast is a position with a quarter, a template a class with a least size: the second says which. */
  private static int characteristic(RosterKind kind, Set<Field> found) {
    List<Field> wanted = CHARACTERISTIC.get(kind);
    return found.containsAll(wanted) ? NEEDED * wanted.size() : 0;
  }

  /**
   * What both rows say together counts before what the lower one says, and that before the upper
   * one.
   */
  private Column column(RosterKind kind, int index, String upper, String lower) {
    String both = upper.equals(lower) ? upper : upper + lower;
    return Stream.of(both, lower, upper)
        .filter(header -> !header.isEmpty())
        .flatMap(header -> column(kind, index, header).stream())
        .findFirst()
        .orElseGet(() -> new Column(index, both, null, name(both).unit()));
  }

  private Optional<Column> column(RosterKind kind, int index, String header) {
    HeaderName name = name(header);
    return dictionary.field(kind, name).map(field -> new Column(index, header, field, name.unit()));
  }

  /** Each text is asked about once for every kind of roster. */
  private HeaderName name(String header) {
    return names.computeIfAbsent(header, HeaderName::of);
  }
}

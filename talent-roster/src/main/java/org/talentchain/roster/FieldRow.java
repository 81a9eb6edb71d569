package org.talentchain.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Identity;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Quarter;
import org.talentchain.roster.grammar.Note;
import org.talentchain.roster.grammar.QuarterGrammar;
import org.talentchain.roster.grammar.Reading;
import org.talentchain.roster.table.Cell;
import org.talentchain.roster.table.TableRow;

/**
 * A data row, asked by field; what the grammars notice on the way goes into its log with the column
 * it concerns.
 */
final class FieldRow {

  private static final Pattern LIST = Pattern.compile("[、，,;；/|\\n\\r]+");

  private record Filled(Column column, Cell cell) {}

  private final Map<Field, List<Filled>> cells = new EnumMap<>(Field.class);
  private final RowLog log;
  private final Knowledge knowledge;
  private final ReadingMemo memo;

  FieldRow(TableRow row, List<Column> columns, RowLog log, Knowledge knowledge, ReadingMemo memo) {
    this.log = log;
    this.knowledge = knowledge;
    this.memo = memo;
    for (Column column : columns) {
      Cell cell = row.cell(column.index());
      if (cell.isBlank()) {
        continue;
      }
      column.countFilled();
      Field field = column.field();
      if (cell.isError()) {
        log.add(
            Note.of(FindingKind.CELL_ERROR).at(log.source().column(column.header()), cell.text()));
      } else if (field != null) {
        cells.computeIfAbsent(field, any -> new ArrayList<>(1)).add(new Filled(column, cell));
        noteLostDigits(field, column, cell);
      }
    }
  }

  private void noteLostDigits(Field field, Column column, Cell cell) {
    if (cell.hasLostDigits()) {
      String shown = field.isPersonal() ? Identity.masked(cell.text(), 3, 0) : cell.text();
      log.add(Note.of(FindingKind.NUMBER_TOO_LONG).at(log.source().column(column.header()), shown));
    }
  }

  RowLog log() {
    return log;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** All that the columns with a use say, to tell whether two rows say the same. */
  String content() {
    return cells.entrySet().stream()
        .filter(entry -> !entry.getKey().isKnownButUnused())
        .map(entry -> entry.getKey().key() + "=" + joined(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String joined(List<Filled> filled) {
    return filled.stream().map(one -> one.cell.text()).collect(Collectors.joining("、"));
  }

  boolean has(Field field) {
    return cells.containsKey(field);
  }

  private List<Filled> filled(Field field) {
    return cells.getOrDefault(field, List.of());
  }

  /** The text of the first column of this field that says anything, or null. */
  @Nullable String text(Field field) {
    List<Filled> filled = filled(field);
    filled.forEach(one -> one.column.countUnderstood());
    return filled.isEmpty() ? null : filled.get(0).cell.text();
  }

  /** The text of a field that names something, or null; a number that lost digits names nothing. */
  @Nullable String reliableText(Field field) {
    List<Filled> filled = filled(field);
    return filled.isEmpty() || filled.get(0).cell.hasLostDigits() ? null : text(field);
  }

  /** The text of all columns of this field, one a line; empty when there is none. */
  String allText(Field field) {
    filled(field).forEach(one -> one.column.countUnderstood());
    return filled(field).stream().map(one -> one.cell.text()).collect(Collectors.joining("\n"));
  }

  /** The header of the column of a field; empty when there is none. */
  String header(Field field) {
    return filled(field).stream().findFirst().map(one -> one.column.header()).orElse("");
  }

  /** The parts of a field that lists names. */
  List<String> list(Field field) {
    return Arrays.stream(LIST.split(allText(field)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The value of a field, or null when there is none or it was not understood. */
  <T> @Nullable T read(Field field, Function<String, Reading<T>> grammar) {
    return filled(field).isEmpty()
        ? null
        : value(
            filled(field).get(0),
            field,
            one -> known(one, field, () -> grammar.apply(one.cell.text())));
  }

  /** Like {@link #read}, with the unit that stands in the header. */
  <T> @Nullable T readWithUnit(Field field, UnitGrammar<T> grammar) {
    return filled(field).isEmpty()
        ? null
        : value(
            filled(field).get(0),
            field,
            one -> known(one, field, () -> grammar.read(one.cell.text(), one.column.unit())));
  }

  /** A grammar that asks for the unit of the column. */
  @FunctionalInterface
  interface UnitGrammar<T> {
    Reading<T> read(String text, @Nullable String unit);
  }

  /** The date of a field, or null. */
  @Nullable PartialDate date(Field field) {
    return filled(field).isEmpty()
        ? null
        : value(filled(field).get(0), field, one -> one.cell.date());
  }

  /** The quarter of a field, or null; a date stands for the quarter it lies in. */
  @Nullable Quarter quarter(Field field) {
    return filled(field).isEmpty() ? null : value(filled(field).get(0), field, FieldRow::quarter);
  }

  private static Reading<Quarter> quarter(Filled one) {
    boolean text = one.cell.number() == null;
    return text ? QuarterGrammar.read(one.cell.text()) : QuarterGrammar.of(one.cell.date());
  }

  /** The values of all columns of a field, one after the other. */
  <T> List<T> readAll(Field field, Function<String, Reading<List<T>>> grammar) {
    List<T> all = new ArrayList<>();
    for (Filled one : filled(field)) {
      List<T> values =
          value(one, field, cell -> known(cell, field, () -> grammar.apply(cell.cell.text())));
      if (values != null) {
        all.addAll(values);
      }
    }
    return all;
  }

  private <T> Reading<T> known(Filled one, Field field, Supplier<Reading<T>> grammar) {
    return memo.reading(field, one.cell.text(), one.column.unit(), grammar);
  }

  private <T> @Nullable T value(Filled one, Field field, Function<Filled, Reading<T>> grammar) {
    Reading<T> reading = grammar.apply(one);
    reading.notes().forEach(note -> note(one.column, field, one.cell.text(), note));
    if (reading.understood() || reading.notes().isEmpty()) {
      one.column.countUnderstood();
    }
    return reading.value();
  }

  /** Notices something about the text of a field. */
  void note(Field field, Note note) {
    filled(field).stream()
        .findFirst()
        .ifPresent(one -> note(one.column, field, one.cell.text(), note));
  }

  /** Notices something about each of the columns of a field. */
  void noteEach(Field field, Function<String, List<Note>> notes) {
    for (Filled one : filled(field)) {
      one.column.countUnderstood();
      notes.apply(one.cell.text()).forEach(note -> note(one.column, field, one.cell.text(), note));
    }
  }

  private void note(Column column, Field field, String text, Note note) {
    String shown = field.isPersonal() ? Identity.masked(text, 1, 0) : text;
    log.add(note.at(log.source().column(column.header()), shown));
  }
}

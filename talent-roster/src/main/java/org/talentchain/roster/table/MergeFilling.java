package org.talentchain.roster.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives merged cells the value of their first cell, as whoever merged them meant it. Rows come from
 * the top; the ranges wait in the order of their first rows, and only those that reach the row at
 * hand are looked at.
 */
final class MergeFilling {

  private final Deque<MergedRange> waiting;
  private final Map<MergedRange, Cell> reached = new HashMap<>();

  MergeFilling(List<MergedRange> ranges) {
    waiting =
        new ArrayDeque<>(
            ranges.stream()
                .sorted(
                    Comparator.comparingInt(MergedRange::top).thenComparingInt(MergedRange::left))
                .toList());
  }

  /** The row with what is merged into it. */
  TableRow fill(int number, List<Cell> cells) {
    reached.keySet().removeIf(range -> range.bottom() < number);
    while (!waiting.isEmpty() && waiting.peek().top() <= number) {
      MergedRange range = waiting.poll();
      if (range.bottom() >= number) {
        boolean first = range.top() == number && range.left() < cells.size();
        reached.put(range, first ? cells.get(range.left()) : Cell.EMPTY);
      }
    }
    if (reached.isEmpty()) {
      return TableRow.plain(number, cells);
    }
    List<Cell> down = new ArrayList<>(cells);
    List<Cell> spread = new ArrayList<>(cells);
    reached.forEach(
        (range, cell) -> {
          put(down, range.left(), cell);
          for (int column = range.left(); column <= range.right(); column++) {
            put(spread, column, cell);
          }
        });
    return new TableRow(number, down, spread);
  }

  private static void put(List<Cell> cells, int column, Cell cell) {
    if (cell.isBlank()) {
      return;
    }
    while (cells.size() <= column) {
      cells.add(Cell.EMPTY);
    }
    cells.set(column, cell);
  }
}

package org.talentchain.cli.report;

import java.util.List;

/**
 * A table as it stands on a page: texts in cells.
 *
 * @param caption its caption
 * @param heads one a column
 * @param lines those shown
 * @param rest those shown when asked for; empty when all are shown
 * @param restSummary how many those are, in words; empty when there are none
 * @param empty what is said when there is no line at all
 */
public record Grid(
    String caption, List<Head> heads, List<Line> lines, List<Line> rest, String restSummary, String empty) {

  /**
   * The head of a column.
   *
   * @param numeric whether it is of numbers, which stand on the right
   */
  public record Head(String text, boolean numeric) {}

  /** A row; a loud one asks for attention, a quiet one is second to those around it. */
  public record Line(String look, List<Cell> cells) {

    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param texts none, one, or several short ones one below the other
   * @param look a class of the style sheet, or empty
   */
  public record Cell(List<String> texts, String look) {

    private static final int LONGEST_NAME = 30;

    public Cell {
      texts = List.copyOf(texts);
    }

    /** The only text, or nothing. */
    public String text() {
      return texts.isEmpty() ? "" : texts.get(0);
    }

    public boolean isList() {
      return texts.size() > 1;
    }

    /** True when its texts are names rather than sentences, which can stand side by side. */
    public boolean isOfNames() {
      return texts.stream().allMatch(text -> text.length() <= LONGEST_NAME);
    }
  }

  public Grid {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
    rest = List.copyOf(rest);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}

package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a section. */
public sealed interface Block {

  /**
   * Paragraphs.
   *
   * @param paragraphs a sentence or more each
   */
  record Text(List<String> paragraphs) implements Block {

    public Text {
      paragraphs = List.copyOf(paragraphs);
    }

    static Text of(String... paragraphs) {
      return new Text(List.of(paragraphs));
    }
  }

  /** A heading below that of the section. */
  record Heading(String text) implements Block {}

  /** Key figures, side by side. */
  record Figures(List<Figure> figures) implements Block {

    public Figures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One key figure.
   *
   * @param label what it counts
   * @param value the number with its unit
   * @param note what goes with it, or empty
   */
  record Figure(String label, String value, String note) {}

  /**
   * A table with the chart that shows the same.
   *
   * @param chart or null where a chart would show no more than the table
   */
  record Exhibit(Grid grid, @Nullable Chart chart) implements Block {}

  /** The segments of a chain, drawn. */
  record Drawing(ChainDrawing chain) implements Block {}

  /** What is shown when asked for, and not printed. */
  record Fold(String summary, List<Block> blocks) implements Block {

    public Fold {
      blocks = List.copyOf(blocks);
    }
  }

  /** The charts of blocks, also of those folded away. */
  static List<Chart> charts(List<Block> blocks) {
    List<Chart> charts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Exhibit exhibit && exhibit.chart() != null) {
        charts.add(exhibit.chart());
      } else if (block instanceof Fold fold) {
        charts.addAll(charts(fold.blocks()));
      }
    }
    return charts;
  }
}

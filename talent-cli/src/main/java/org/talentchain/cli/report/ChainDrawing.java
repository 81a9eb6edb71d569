package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.talentchain.chain.ChainFigures;
import org.talentchain.chain.ChainFigures.SegmentFigures;
import org.talentchain.model.SegmentId;

/**
 * The segments of a chain as boxes, upstream on the left, and arrows to what they feed. A picture of its own and not a
 * chart, so that it is there without JavaScript and sharp on paper.
 *
 * @param id names it on the page
 * @param caption its caption
 * @param alternative the same in words
 * @param width of the picture in its own units
 * @param height of the picture in its own units
 * @param boxes one a segment
 * @param arrows one a feeding
 */
public record ChainDrawing(
    String id, String caption, String alternative, int width, int height, List<Box> boxes, List<Arrow> arrows) {

  private static final int BOX_WIDTH = 196;
  private static final int BOX_HEIGHT = 84;
  private static final int ACROSS = 256;
  private static final int DOWN = 104;
  private static final int MARGIN = 4;

  /**
   * A segment.
   *
   * @param x left edge
   * @param y upper edge
   * @param lines its name, then what is to be said of it
   * @param look a class of the style sheet
   */
  public record Box(int x, int y, List<String> lines, String look) {

    public int width() {
      return BOX_WIDTH;
    }

    public int height() {
      return BOX_HEIGHT;
    }
  }

  /** An arrow, as the path of a picture. */
  public record Arrow(String path) {}

  /** What is written into the box of a segment, and how it looks. */
  public record Inside(List<String> lines, String look) {}

  public ChainDrawing {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /** Draws a chain whose segments are in order from upstream to downstream. */
  static ChainDrawing of(
      ChainFigures chain, String id, String caption, String alternative, Function<SegmentFigures, Inside> inside) {
    Map<SegmentId, Integer> columns = columns(chain.segments());
    Map<SegmentId, Box> boxes = new HashMap<>();
    List<Box> drawn = new ArrayList<>();
    int[] filled = new int[chain.segments().size() + 1];
    for (SegmentFigures each : chain.segments()) {
      SegmentId segment = each.segment().id();
      int column = columns.getOrDefault(segment, 0);
      Inside text = inside.apply(each);
      int y = MARGIN + DOWN * filled[column]++;
      Box box = new Box(MARGIN + ACROSS * column, y, text.lines(), text.look());
      boxes.put(segment, box);
      drawn.add(box);
    }
    int right = drawn.stream().mapToInt(Box::x).max().orElse(0) + BOX_WIDTH + MARGIN;
    // An arrow past a segment runs below it.
    int bottom = drawn.stream().mapToInt(Box::y).max().orElse(0) + DOWN + MARGIN;
    return new ChainDrawing(id, caption, alternative, right, bottom, drawn, arrows(chain, boxes));
  }

  /** How many segments lie upstream on the longest way. */
  private static Map<SegmentId, Integer> columns(List<SegmentFigures> segments) {
    Map<SegmentId, Integer> columns = new HashMap<>();
    for (SegmentFigures each : segments) {
      int column = columns.getOrDefault(each.segment().id(), 0);
      columns.putIfAbsent(each.segment().id(), column);
      each.segment().feeds().forEach(fed -> columns.merge(fed, column + 1, Math::max));
    }
    return columns;
  }

  private static List<Arrow> arrows(ChainFigures chain, Map<SegmentId, Box> boxes) {
    List<Arrow> arrows = new ArrayList<>();
    for (SegmentFigures each : chain.segments()) {
      Box from = boxes.get(each.segment().id());
      for (SegmentId fed : each.segment().feeds()) {
        Box to = boxes.get(fed);
        if (from != null && to != null) {
          arrows.add(arrow(from, to));
        }
      }
    }
    return arrows;
  }

  private static Arrow arrow(Box from, Box to) {
    int x1 = from.x() + BOX_WIDTH;
    int y1 = from.y() + BOX_HEIGHT / 2;
    int x2 = to.x() - 7;
    int y2 = to.y() + BOX_HEIGHT / 2;
    int bend = (ACROSS - BOX_WIDTH) / 2;
    if (to.x() - from.x() <= ACROSS) {
      return new Arrow("M%d %dC%d %d %d %d %d %d".formatted(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2));
    }
    int lane = Math.max(from.y(), to.y()) + BOX_HEIGHT + (DOWN - BOX_HEIGHT) / 2;
    String down = "M%d %dC%d %d %d %d %d %d".formatted(x1, y1, x1 + bend, y1, x1 + bend, lane, x1 + 2 * bend, lane);
    String along = "L%d %d".formatted(x2 - 2 * bend, lane);
    String up = "C%d %d %d %d %d %d".formatted(x2 - bend, lane, x2 - bend, y2, x2, y2);
    return new Arrow(down + along + up);
  }
}

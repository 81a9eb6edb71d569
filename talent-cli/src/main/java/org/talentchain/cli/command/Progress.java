package org.talentchain.cli.command;

import java.io.PrintWriter;
import org.talentchain.cli.output.DisplayWidth;
import org.talentchain.cli.text.Wording;

/** A bar on one line that says which step is under way; cleared when done. */
final class Progress implements AutoCloseable {

  private static final int CELLS = 20;

  private final Wording words;
  private final PrintWriter err;
  private final boolean shown;
  private final int steps;
  private int step;
  private int width;

  Progress(Wording words, PrintWriter err, boolean shown, int steps) {
    this.words = words;
    this.err = err;
    this.shown = shown;
    this.steps = steps;
  }

  /** Says that the next step begins. */
  void next(String key) {
    if (shown) {
      show(bar(step, steps) + words.say(key));
    }
    step++;
  }

  /** Follows long work: how much of it is done, and how long the rest takes at the pace so far. */
  org.talentchain.matching.batch.Progress within(String key) {
    long start = System.nanoTime();
    return (done, total) -> {
      if (shown && done > 0) {
        double seconds = (System.nanoTime() - start) / 1e9 * (total - done) / done;
        String left = seconds < 90 ? "progress.left.seconds" : "progress.left.minutes";
        long count = (long) Math.ceil(seconds < 90 ? seconds : seconds / 60);
        show(bar(done, total) + words.say(left, words.say(key), 100 * done / total, count));
      }
    };
  }

  private static String bar(long done, long total) {
    int filled = (int) (CELLS * done / total);
    return "[" + "#".repeat(filled) + "-".repeat(CELLS - filled) + "] ";
  }

  private void show(String line) {
    int wide = DisplayWidth.of(line);
    err.print("\r" + line + " ".repeat(Math.max(0, width - wide)));
    err.flush();
    width = wide;
  }

  @Override
  public void close() {
    clear();
  }

  /** Makes room for other lines. */
  void clear() {
    if (shown && width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}

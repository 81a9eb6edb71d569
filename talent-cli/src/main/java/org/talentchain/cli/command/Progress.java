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
      int filled = CELLS * step / steps;
      show("[" + "#".repeat(filled) + "-".repeat(CELLS - filled) + "] " + words.say(key));
    }
    step++;
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

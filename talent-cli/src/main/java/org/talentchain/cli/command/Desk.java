package org.talentchain.cli.command;

import java.io.PrintWriter;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.ReportWriter;
import org.talentchain.cli.text.Wording;

/** Where a command works: the words it uses, where its answer goes, and where everything else goes. */
public final class Desk {

  private final Wording words;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean interactive;
  private boolean quiet;

  public Desk(Wording words, PrintWriter out, PrintWriter err, boolean interactive) {
    this.words = words;
    this.out = out;
    this.err = err;
    this.interactive = interactive;
  }

  /** With quiet, only errors are told. */
  public void quiet(boolean asked) {
    quiet = asked;
  }

  public Wording words() {
    return words;
  }

  PrintWriter out() {
    return out;
  }

  /** Tells the user something that is not the answer. */
  void tell(String key, Object... arguments) {
    if (!quiet) {
      err.println(words.say(key, arguments));
      err.flush();
    }
  }

  /** Shows the user a report that is not the answer. */
  void show(Report report) {
    if (!quiet) {
      err.println();
      new ReportWriter(words).print(report, Format.TEXT, err);
    }
  }

  /** Progress over so many steps; silent unless a person watches. */
  Progress progress(int steps) {
    return new Progress(words, err, interactive && !quiet, steps);
  }

  /** Refuses a number outside its range. */
  void inRange(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw failure("input.range", option, value, least, most);
    }
  }

  CommandException failure(String key, Object... arguments) {
    return new CommandException(words.say(key, arguments));
  }

  CommandException failure(Throwable cause, String key, Object... arguments) {
    return new CommandException(words.say(key, arguments), cause);
  }
}

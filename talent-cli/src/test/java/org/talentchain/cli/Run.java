package org.talentchain.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.talentchain.cli.command.Desk;
import org.talentchain.cli.text.Wording;

/** A command run in this process, and what it said. */
record Run(int code, String out, String err) {

  static Run talent(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Talent.run(new PrintWriter(out), new PrintWriter(err), false, Locale.CHINESE, args);
    return new Run(code, out.toString(), err.toString());
  }

  static Desk desk() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Desk(Wording.in(Locale.CHINESE), nowhere, nowhere, false);
  }
}

package org.talentchain.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.command.Desk;
import org.talentchain.cli.text.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code talent}. What a command answers goes to standard output, everything else to standard
 * error. Exit codes: 0 done, 1 findings under {@code --strict}, 2 usage or input, 3 internal.
 */
@Command(
    name = "talent",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
public final class Talent implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** The languages spoken. */
  private enum Language {
    ZH,
    EN
  }

  /** Read before the others, see {@link EarlyOptions}; declared here so that help shows it. */
  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private @Nullable Language language;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT)
  private boolean quiet;

  /** Read before the others, see {@link EarlyOptions}. */
  @Option(names = "--output-encoding", paramLabel = "CHARSET", scope = ScopeType.INHERIT)
  private @Nullable Charset outputEncoding;

  @Option(names = "--stack-trace", hidden = true, scope = ScopeType.INHERIT)
  private boolean stackTrace;

  private final Desk desk;

  private Talent(Desk desk) {
    this.desk = desk;
  }

  /** Kept, because a logger nobody holds forgets its level. */
  private static final Logger INDEX_LOGGER = Logger.getLogger("org.apache.lucene");

  /** Runs the command and leaves with its exit code. */
  public static void main(String... args) {
    INDEX_LOGGER.setLevel(Level.SEVERE); // it has advice for developers about newer Java versions
    Commands.askedFor(args).prepare(args);
    Terminal terminal = Terminal.of(args);
    int code = run(terminal.out(), terminal.err(), terminal.isInteractive(), Locale.getDefault(), args);
    terminal.flush();
    System.exit(code);
  }

  /**
   * Runs a command in this process.
   *
   * @param out for data
   * @param err for everything else
   * @param interactive whether a person watches {@code err}: then progress is shown
   * @param locale decides the language unless {@code --lang} does
   * @return the exit code
   */
  public static int run(
      PrintWriter out, PrintWriter err, boolean interactive, Locale locale, String... args) {
    Wording words = Wording.in(new EarlyOptions(args).language(locale));
    Desk desk = new Desk(words, out, err, interactive);
    CommandLine line = commandLine(desk, Commands.askedFor(args));
    line.setOut(out);
    line.setErr(err);
    return line.execute(args);
  }

  static CommandLine commandLine(Desk desk, Commands commands) {
    Talent talent = new Talent(desk);
    Failures failures = new Failures(desk.words(), () -> talent.stackTrace);
    CommandLine line = new CommandLine(talent);
    commands.addTo(line, desk);
    line.setResourceBundle(desk.words().help());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(failures::usage);
    line.setExecutionExceptionHandler(failures::execution);
    line.setExecutionStrategy(
        parsed -> {
          desk.quiet(talent.quiet);
          return new CommandLine.RunLast().execute(parsed);
        });
    return line;
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), desk.words().say("usage.noCommand"));
    }
  }
}

package org.talentchain.cli;

import java.util.List;
import java.util.Set;
import org.talentchain.cli.command.CalibrateCommand;
import org.talentchain.cli.command.ChainCommand;
import org.talentchain.cli.command.ClassesCommand;
import org.talentchain.cli.command.ConvertCommand;
import org.talentchain.cli.command.DemoCommand;
import org.talentchain.cli.command.Desk;
import org.talentchain.cli.command.EvalCommand;
import org.talentchain.cli.command.EvalTitlesCommand;
import org.talentchain.cli.command.ExplainCommand;
import org.talentchain.cli.command.FairCommand;
import org.talentchain.cli.command.GapCommand;
import org.talentchain.cli.command.GenerateCompletionCommand;
import org.talentchain.cli.command.KnowledgeCommand;
import org.talentchain.cli.command.MatchCommand;
import org.talentchain.cli.command.MentorsCommand;
import org.talentchain.cli.command.PoliciesCommand;
import org.talentchain.cli.command.ReportCommand;
import org.talentchain.cli.command.TeamsCommand;
import org.talentchain.cli.command.TemplateCommand;
import org.talentchain.cli.command.TierCommand;
import org.talentchain.cli.command.TimetableCommand;
import org.talentchain.cli.command.ValidateCommand;
import org.talentchain.knowledge.Knowledge;
import picocli.CommandLine;

/**
 * The commands a command line is to know. To learn the options of all of them takes longer than many a command
 * works, so a command line that begins with the name of one knows that one alone.
 */
record Commands(List<String> names) {

  /** All of them, in the order in which help shows them. */
  static final Commands ALL =
      new Commands(
          List.of(
              "demo",
              "template",
              "validate",
              "convert",
              "fair",
              "timetable",
              "match",
              "explain",
              "classes",
              "tier",
              "chain",
              "teams",
              "mentors",
              "policies",
              "gap",
              "report",
              "calibrate",
              "knowledge",
              "eval",
              "eval-titles",
              "generate-completion"));

  /** These look at no roster, or tell about the others. */
  private static final Set<String> WITHOUT_ROSTERS = Set.of("template", "generate-completion");

  /** The command that is asked for; all where that is not the first word, is none, or tells about the others. */
  static Commands askedFor(String... args) {
    boolean alone = args.length > 0 && ALL.names.contains(args[0]) && !args[0].equals("generate-completion");
    return alone ? new Commands(List.of(args[0])) : ALL;
  }

  /**
   * Begins to read in a thread of its own what the command will need once its arguments are understood: what words
   * mean.
   */
  void prepare(String... args) {
    boolean help = List.of(args).contains("--help") || List.of(args).contains("-h");
    if (names.size() == 1 && !WITHOUT_ROSTERS.contains(names.get(0)) && !help) {
      Thread thread = new Thread(() -> Knowledge.bundled().prepare(), "knowledge");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Adds them to a command line. */
  void addTo(CommandLine line, Desk desk) {
    names.forEach(name -> add(name, line, desk));
  }

  private static void add(String name, CommandLine line, Desk desk) {
    switch (name) {
      case "classes" -> ClassesCommand.addTo(line, desk);
      case "fair" -> FairCommand.addTo(line, desk);
      case "knowledge" -> KnowledgeCommand.addTo(line, desk);
      default -> line.addSubcommand(command(name, desk));
    }
  }

  private static Object command(String name, Desk desk) {
    return switch (name) {
      case "demo" -> new DemoCommand(desk);
      case "template" -> new TemplateCommand(desk);
      case "validate" -> new ValidateCommand(desk);
      case "convert" -> new ConvertCommand(desk);
      case "timetable" -> new TimetableCommand(desk);
      case "match" -> new MatchCommand(desk);
      case "explain" -> new ExplainCommand(desk);
      case "tier" -> new TierCommand(desk);
      case "chain" -> new ChainCommand(desk);
      case "teams" -> new TeamsCommand(desk);
      case "mentors" -> new MentorsCommand(desk);
      case "policies" -> new PoliciesCommand(desk);
      case "gap" -> new GapCommand(desk);
      case "report" -> new ReportCommand(desk);
      case "calibrate" -> new CalibrateCommand(desk);
      case "eval" -> new EvalCommand(desk);
      case "eval-titles" -> new EvalTitlesCommand(desk);
      case "generate-completion" -> new GenerateCompletionCommand(desk);
      default -> throw new IllegalArgumentException("no command is called " + name);
    };
  }
}

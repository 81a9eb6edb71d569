package org.talentchain.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.talentchain.cli.command.CommandException;
import org.talentchain.cli.text.Wording;
import org.talentchain.roster.RosterException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong, and gives it its exit code. */
final class Failures {

  static final int USAGE_OR_INPUT = 2;
  static final int INTERNAL = 3;

  private final Wording words;
  private final BooleanSupplier stackTrace;

  Failures(Wording words, BooleanSupplier stackTrace) {
    this.words = words;
    this.stackTrace = stackTrace;
  }

  int usage(ParameterException failure, String... args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(words.say("error", message(failure)));
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        err.println(words.say("usage.suggestion", words.list(suggestions)));
      }
    }
    err.println(words.say("usage.help", line.getCommandSpec().qualifiedName()));
    err.flush();
    return USAGE_OR_INPUT;
  }

  private String message(ParameterException failure) {
    if (failure instanceof MissingParameterException missing) {
      return words.say("usage.missing", missing(missing.getMissing()));
    }
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return words.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (failure instanceof OverwrittenOptionException) {
      return words.say("usage.repeated", name(failure));
    }
    if (failure instanceof MutuallyExclusiveArgsException) {
      return words.say("usage.exclusive");
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      return words.say("usage.value", name(failure), failure.getValue());
    }
    return failure.getMessage();
  }

  /** All that is missing; of an exclusive group, one of them. */
  private String missing(List<ArgSpec> missing) {
    boolean oneOf = missing.stream().allMatch(arg -> arg.group() != null && arg.group().exclusive());
    List<String> names = missing.stream().map(Failures::name).toList();
    return oneOf ? String.join(words.say("list.or"), names) : words.list(names);
  }

  private static String name(ParameterException failure) {
    return failure.getArgSpec() == null ? "" : name(failure.getArgSpec());
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  int execution(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (stackTrace.getAsBoolean()) {
      failure.printStackTrace(err);
    }
    if (failure instanceof RosterException roster) {
      String advice = roster.finding().advice(words.locale());
      err.println(words.say("error.advice", roster.finding().message(words.locale()), advice));
    } else if (failure instanceof CommandException) {
      err.println(words.say("error", failure.getMessage()));
    } else {
      err.println(words.say("error.internal", failure.getClass().getSimpleName(), failure.getMessage()));
    }
    err.flush();
    boolean known = failure instanceof RosterException || failure instanceof CommandException;
    return known ? USAGE_OR_INPUT : INTERNAL;
  }
}

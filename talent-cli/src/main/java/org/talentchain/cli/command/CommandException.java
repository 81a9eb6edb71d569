package org.talentchain.cli.command;

/** What was asked for cannot be done with what was given; the message, in the user's language, says why. */
public final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.talentchain.cli.command;

/** How commands end when nothing stops them. */
final class ExitCode {

  static final int DONE = 0;

  /** There are findings, and {@code --strict} was asked for. */
  static final int FINDINGS = 1;

  private ExitCode() {}
}

package org.talentchain.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the command line sees to: a parameter that must be there is there. */
final class Given {

  private Given() {}

  static Path path(@Nullable Path parameter) {
    if (parameter == null) {
      throw new IllegalStateException("a parameter that must be given is missing");
    }
    return parameter;
  }
}

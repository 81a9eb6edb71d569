package org.talentchain.roster;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Finding;

/**
 * A file that cannot be read at all: wrong type, damaged, protected, missing, or a labelled set with a wrong
 * label. Says what it is and what to do.
 */
public final class RosterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public RosterException(Finding finding, @Nullable Throwable cause) {
    super(finding.message(Locale.ENGLISH) + " " + finding.advice(Locale.ENGLISH), cause);
    this.findings = List.of(finding);
  }

  /** The one finding that says why. */
  public Finding finding() {
    return findings.get(0);
  }
}

package org.talentchain.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;

/** What was noticed in one row, and whether it was taken in. */
final class RowLog {

  private final Source source;
  private final List<Finding> findings = new ArrayList<>(0);
  private boolean rejected;

  RowLog(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  List<Finding> findings() {
    return findings;
  }

  boolean rejected() {
    return rejected;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  void add(FindingKind kind, @Nullable String value, String... arguments) {
    findings.add(Finding.of(kind, source, value, arguments));
  }

  /** The row is not taken in, and this is why. */
  void reject(FindingKind kind, @Nullable String value, String... arguments) {
    rejected = true;
    add(kind, value, arguments);
  }
}

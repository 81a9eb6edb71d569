package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measurements as a table. */
final class Report {

  private static final String ROW = "| %-11s | %10s | %11s | %8s | %9s | %8s | %9s | %11s | %8s | %8s | %s%n";

  private Report() {}

  /** The measurements of one town. */
  static String table(List<Measurement> measured) {
    StringBuilder table = new StringBuilder();
    Measurement first = measured.get(0);
    table.append(format("%,d candidates × %,d positions%n%n", first.candidates(), first.of()));
    table.append(
        format(
            ROW,
            "engine",
            "seconds",
            "s/position",
            "× batch",
            "median ms",
            "p99 ms",
            "agreement",
            "same scores",
            "ready s",
            "peak MiB",
            "measured on |"));
    table.append("|---|---:|---:|---:|---:|---:|---:|---|---:|---:|---|\n");
    Optional<Measurement> batch =
        measured.stream().filter(each -> each.engine() == Engine.BATCH).findFirst();
    measured.forEach(each -> table.append(row(each, batch)));
    return table.toString();
  }

  private static String row(Measurement measured, Optional<Measurement> batch) {
    Agreement agreement = measured.agreement();
    boolean compared = agreement != null && measured.engine().isExact();
    return format(
        ROW,
        measured.engine(),
        format("%.3f", measured.seconds()),
        format("%.6f", measured.secondsPerPosition()),
        batch
            .map(other -> format("%.1f", measured.secondsPerPosition() / other.secondsPerPosition()))
            .orElse(""),
        milliseconds(measured, 0.5),
        milliseconds(measured, 0.99),
        agreement == null ? "" : format("%.4f", agreement.people()),
        !compared ? "" : agreement.sameScores() ? "yes" : "NO",
        format("%.2f", measured.readySeconds()),
        measured.peakHeapMiB(),
        measured.isSample()
            ? format("%,d of %,d positions |", measured.positions(), measured.of())
            : "all positions |");
  }

  private static String milliseconds(Measurement measured, double share) {
    Latencies latencies = measured.latencies();
    return latencies.isKnown() ? format("%.2f", latencies.milliseconds(share)) : "";
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}

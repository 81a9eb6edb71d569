package org.talentchain.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.talentchain.benchmarks.city.CityGenerator;
import org.talentchain.cli.Talent;

/**
 * The main job, end to end: two spreadsheets in, a workbook out. Prints the seconds of each run; the first
 * one includes everything a cold start costs. Whether it fits a heap is shown by giving it no more.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -Xmx2g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.FairFromSpreadsheets 20000 1000}</pre>
 */
public final class FairFromSpreadsheets {

  private static final int RUNS = 3;

  private FairFromSpreadsheets() {}

  /** {@code CANDIDATES POSITIONS} */
  public static void main(String[] arguments) throws IOException {
    int candidates = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    int positions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
    Path folder = Files.createTempDirectory("talent-fair");
    CityGenerator.write(folder.resolve("rosters"), candidates, positions, 1);
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      seconds.add(run(folder));
    }
    double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "%,d candidates x %,d positions: %s s, median %.1f s, heap limit %,d MiB%n",
        candidates,
        positions,
        Arrays.toString(seconds.stream().map(each -> String.format("%.1f", each)).toArray()),
        sorted[RUNS / 2],
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static double run(Path folder) {
    long start = System.nanoTime();
    int exit =
        Talent.run(
            new PrintWriter(System.out, true),
            new PrintWriter(System.err, true),
            false,
            Locale.CHINA,
            "fair",
            folder.resolve("rosters").toString(),
            "--as-of",
            "2026-11-25",
            "--quiet",
            "-o",
            folder.resolve("fair.xlsx").toString());
    if (exit != 0) {
      throw new IllegalStateException("talent fair ended with " + exit);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}

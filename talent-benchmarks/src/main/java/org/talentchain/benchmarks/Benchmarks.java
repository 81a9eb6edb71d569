package org.talentchain.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import org.openjdk.jmh.Main;
import org.talentchain.benchmarks.sidebyside.SideBySide;
import picocli.CommandLine;

/** {@code side-by-side} compares engines on the same data; anything else is for JMH. */
public final class Benchmarks {

  private static final String SIDE_BY_SIDE = "side-by-side";

  private Benchmarks() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals(SIDE_BY_SIDE)) {
      String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
      System.exit(new CommandLine(new SideBySide()).setCaseInsensitiveEnumValuesAllowed(true).execute(rest));
    }
    Main.main(arguments);
  }
}

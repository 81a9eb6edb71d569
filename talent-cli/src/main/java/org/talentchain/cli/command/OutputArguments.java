package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Format;
import picocli.CommandLine.Option;

/** Where the answer goes, and in which format. */
final class OutputArguments {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      descriptionKey = "output")
  private @Nullable Path path;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private @Nullable Format format;

  /** Where to; null for standard output. */
  @Nullable Path path() {
    return path;
  }

  /** The format asked for, or the one the file's ending names, or else the usual one. */
  Format format(Format usual) {
    if (format != null) {
      return format;
    }
    String name = path == null ? "" : path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return Format.XLSX;
    }
    if (name.endsWith(".csv")) {
      return Format.CSV;
    }
    if (name.endsWith(".jsonl")) {
      return Format.JSONL;
    }
    return name.endsWith(".txt") ? Format.TEXT : usual;
  }
}

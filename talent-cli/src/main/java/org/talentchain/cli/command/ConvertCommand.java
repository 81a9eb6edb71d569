package org.talentchain.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentchain.cli.output.ConversionReport;
import org.talentchain.cli.output.Format;
import org.talentchain.model.City;
import org.talentchain.roster.RosterReading;
import org.talentchain.roster.RosterWriter;
import org.talentchain.roster.Unheld;
import org.talentchain.roster.file.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes rosters as one city: a workbook, a folder of csv files, or JSON. */
@Command(name = "convert")
public final class ConvertCommand implements Callable<Integer> {

  private static final Pattern FILE = Pattern.compile("\\.(xlsx|json)$");

  /** Nobody who writes {@code city.xls} means a folder. */
  private static final Pattern OTHER_FILE = Pattern.compile("\\.(?!csv$)[a-z]{2,5}$");

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      required = true)
  private Path target = Path.of("");

  @Option(names = "--json", descriptionKey = "jsonl")
  private boolean json;

  public ConvertCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    check();
    RosterReading reading = read();
    List<Unheld> unheld = write(reading.city());
    Delivery.ofTables(desk, json ? Format.JSONL : Format.TEXT, null)
        .deliver(new ConversionReport(desk.words()).of(reading, unheld));
    desk.tell("target.written", target);
    if (!reading.city().candidates().isEmpty()) {
      desk.tell("convert.private", target);
    }
    return ExitCode.DONE;
  }

  /** Refuses a target that cannot be written, or would be mixed up with other rosters. */
  private void check() {
    String name = target.toString().toLowerCase(Locale.ROOT);
    boolean isFile = FILE.matcher(name).find();
    if (!isFile && OTHER_FILE.matcher(name).find() && !Files.isDirectory(target)) {
      throw desk.failure("convert.ending", target);
    }
    if (rosters.include(target)) {
      throw desk.failure("convert.source", target);
    }
    Delivery.ofTables(desk, isFile ? Format.XLSX : Format.CSV, target).check();
    if (!isFile && !isEmpty(target)) {
      throw desk.failure("convert.notEmpty", target);
    }
  }

  private boolean isEmpty(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> there = Files.list(folder)) {
      return there.findAny().isEmpty();
    } catch (IOException e) {
      throw desk.failure(e, "target.unwritable", folder);
    }
  }

  private RosterReading read() {
    try (Progress progress = desk.progress(1)) {
      progress.next("progress.reading");
      return rosters.read();
    }
  }

  private List<Unheld> write(City city) {
    try {
      return RosterWriter.write(city, target);
    } catch (OutputException e) {
      throw desk.failure(e, "target.unwritable", target);
    }
  }
}

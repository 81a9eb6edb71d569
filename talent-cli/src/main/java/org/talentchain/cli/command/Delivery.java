package org.talentchain.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.ReportWriter;
import org.talentchain.roster.file.OutputException;

/** Brings a report to where it was asked for: standard output, a file or a folder. */
final class Delivery {

  private final Desk desk;
  private final Format format;
  private final @Nullable Path target;
  private final boolean isFolder;

  private Delivery(Desk desk, Format format, @Nullable Path target, boolean isFolder) {
    this.desk = desk;
    this.format = format;
    this.target = target;
    this.isFolder = isFolder;
  }

  /** For a report of one table. */
  static Delivery ofTable(Desk desk, Format format, @Nullable Path target) {
    return new Delivery(desk, format, target, false);
  }

  /** For a report of several tables; as csv they need a folder to lie in. */
  static Delivery ofTables(Desk desk, Format format, @Nullable Path target) {
    return new Delivery(desk, format, target, format == Format.CSV);
  }

  /** Refuses a target that cannot be written, before any work is done for it. */
  void check() {
    if (target == null) {
      if (format == Format.XLSX) {
        throw desk.failure("target.needed");
      }
      return;
    }
    if (isFolder && (Files.isRegularFile(target) || target.toString().endsWith(".csv"))) {
      throw desk.failure("target.isFile", target);
    }
    if (!isFolder && Files.isDirectory(target)) {
      throw desk.failure("target.isFolder", target);
    }
    Path whole = target.toAbsolutePath();
    Path place = existing(isFolder ? whole : whole.getParent());
    if (place == null || !Files.isDirectory(place) || !Files.isWritable(place)) {
      throw desk.failure("target.unwritable", target);
    }
  }

  private static @Nullable Path existing(@Nullable Path path) {
    Path at = path;
    while (at != null && !Files.exists(at)) {
      at = at.getParent();
    }
    return at;
  }

  void deliver(Report report) {
    ReportWriter writer = new ReportWriter(desk.words());
    if (target == null) {
      writer.print(report, format, desk.out());
      return;
    }
    try {
      writer.save(report, format, target);
    } catch (IOException | OutputException e) {
      throw desk.failure(e, "target.unwritable", target);
    }
  }

  void tellWhere() {
    if (target != null) {
      desk.tell("target.written", target);
    }
  }
}

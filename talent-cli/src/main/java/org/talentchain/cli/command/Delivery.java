package org.talentchain.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.ReportWriter;

/** Brings a report to where it was asked for: standard output, a file or a folder. */
final class Delivery {

  private final Desk desk;
  private final Format format;
  private final @Nullable Path target;

  Delivery(Desk desk, Format format, @Nullable Path target) {
    this.desk = desk;
    this.format = format;
    this.target = target;
  }

  /** Refuses a target that cannot be written, before any work is done for it. */
  void check() {
    if (target == null) {
      if (format == Format.XLSX) {
        throw desk.failure("target.needed");
      }
      return;
    }
    if (isFolder() ? Files.isRegularFile(target) : Files.isDirectory(target)) {
      throw desk.failure(isFolder() ? "target.isFile" : "target.isFolder", target);
    }
    Path place = existing(isFolder() ? target.toAbsolutePath() : target.toAbsolutePath().getParent());
    if (place == null || !Files.isDirectory(place) || !Files.isWritable(place)) {
      throw desk.failure("target.unwritable", target);
    }
  }

  /** Several tables as csv need a folder to lie in. */
  private boolean isFolder() {
    return target != null && ReportWriter.isFolder(format, target);
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
    } catch (IOException e) {
      throw desk.failure(e, "target.unwritable", target);
    }
  }

  void tellWhere() {
    if (target != null) {
      desk.tell("target.written", target);
    }
  }
}

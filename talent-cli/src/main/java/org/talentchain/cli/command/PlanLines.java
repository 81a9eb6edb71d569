package org.talentchain.cli.command;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/** Reads a plan that {@code talent fair --format jsonl} wrote: the lines of its candidates. */
final class PlanLines {

  private static final ObjectReader JSON = new ObjectMapper().reader();

  private final Desk desk;
  private final Path file;
  private final Map<CandidateId, PositionId> invited = new TreeMap<>();
  private final Set<CandidateId> known = new HashSet<>();

  private PlanLines(Desk desk, Path file) {
    this.desk = desk;
    this.file = file;
  }

  /** Whether a file is one of JSON lines, by its name. */
  static boolean isWritten(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  /**
   * @throws CommandException when the file cannot be read, a line is not one of a plan, or none is about a candidate
   */
  static PreviousPlan read(Desk desk, Path file) {
    PlanLines lines = new PlanLines(desk, file);
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.take(line, number);
        }
      }
    } catch (IOException e) {
      throw desk.failure(e, "replan.unreadable", file);
    }
    if (lines.known.isEmpty()) {
      throw desk.failure("replan.noCandidates", file.getFileName());
    }
    return new PreviousPlan(lines.invited, lines.known);
  }

  private void take(String line, int number) {
    JsonNode row = parsed(line, number);
    if (!"candidates".equals(text(row, "kind"))) {
      return;
    }
    String candidate = text(row, "candidateId");
    String outcome = text(row, "outcome");
    if (candidate == null || outcome == null) {
      throw unusable(number, null);
    }
    known.add(new CandidateId(candidate));
    if (PreviousPlan.isInvited(outcome)) {
      String position = text(row, "positionId");
      if (position == null || invited.put(new CandidateId(candidate), new PositionId(position)) != null) {
        throw unusable(number, null);
      }
    }
  }

  private JsonNode parsed(String line, int number) {
    try {
      JsonNode row = JSON.readTree(line);
      if (row.isObject()) {
        return row;
      }
    } catch (JacksonException e) {
      throw unusable(number, e);
    }
    throw unusable(number, null);
  }

  private static @Nullable String text(JsonNode row, String field) {
    String text = row.path(field).asText("");
    return text.isEmpty() || row.path(field).isNull() ? null : text;
  }

  private CommandException unusable(int number, @Nullable Exception cause) {
    return cause == null
        ? desk.failure("replan.line.unusable", file.getFileName(), number)
        : desk.failure(cause, "replan.line.unusable", file.getFileName(), number);
  }
}

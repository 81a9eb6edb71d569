package org.talentchain.cli.command;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.CalibrationJson;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.Weights;
import org.talentchain.roster.file.AtomicFile;
import org.talentchain.roster.file.OutputException;

/** Weights as a file: one JSON object with a whole number for each component, together 10,000. */
final class WeightsFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final Path file;

  WeightsFile(Desk desk, Path file) {
    this.desk = desk;
    this.file = file;
  }

  Weights read() {
    try {
      return weights(JSON.readTree(Files.readString(file)));
    } catch (JacksonException e) {
      throw invalid(e);
    } catch (IOException e) {
      throw desk.failure(e, "weights.unreadable", file);
    }
  }

  private Weights weights(JsonNode json) {
    Map<Component, Integer> weights = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      JsonNode weight = json.path(CalibrationJson.key(component));
      if (weight.isInt()) {
        weights.put(component, weight.intValue());
      }
    }
    if (!json.isObject() || json.size() != weights.size()) {
      throw invalid(null);
    }
    try {
      return new Weights(weights);
    } catch (IllegalArgumentException e) {
      throw invalid(e);
    }
  }

  private CommandException invalid(@Nullable Throwable cause) {
    String keys = String.join(" ", CalibrationJson.keys());
    return cause == null
        ? desk.failure("weights.invalid", file, keys)
        : desk.failure(cause, "weights.invalid", file, keys);
  }

  /** Writes the weights; a file already there is replaced. */
  void write(Weights weights) {
    ObjectNode json = CalibrationJson.weights(weights);
    byte[] text = (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.write(file, out -> out.write(text));
    } catch (IOException | OutputException e) {
      throw desk.failure(e, "target.unwritable", file);
    }
  }
}

package org.talentchain.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;

/** Proposed classes as JSON: all of it as one object, or only what a planner reads as part of a city. */
public final class ProposalJson {

  private static final JsonMapper MAPPER =
      ModelJson.mapper()
          .rebuild()
          .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
          .build();

  private ProposalJson() {}

  /** Prints one object; candidates only by their ids. */
  public static void print(ProposalResult result, PrintWriter out) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("open", result.open());
    json.put("left", result.left());
    json.put("hours", result.request().hours());
    json.put("assumedHours", result.request().assumedHours());
    json.set("proposals", MAPPER.valueToTree(result.proposals()));
    json.put("more", result.more());
    json.set("remainders", MAPPER.valueToTree(result.remainders()));
    try {
      out.println(MAPPER.writeValueAsString(json));
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("proposals have no JSON form", e);
    }
  }

  /** Writes the templates, and who could give them, as a city of nothing else. */
  public static void writeTemplates(ProposalResult result, OutputStream out) throws IOException {
    City city = new City(ChainDescription.EMPTY, List.of(), List.of(), List.of(), result.outlook());
    ModelJson.mapper()
        .writerWithDefaultPrettyPrinter()
        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .writeValue(out, city);
  }
}

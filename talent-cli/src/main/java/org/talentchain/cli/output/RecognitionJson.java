package org.talentchain.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.Mention;
import org.talentchain.knowledge.Recognition;
import org.talentchain.knowledge.Stretch;
import org.talentchain.model.Proficiency;

/** What was recognised in a text as one JSON object. Offsets count from 0. */
public final class RecognitionJson {

  private RecognitionJson() {}

  public static void print(Recognition found, PrintWriter out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("text", found.text());
      json.writeArrayFieldStart("mentions");
      for (Mention mention : found.mentions()) {
        mention(json, found, mention);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("unknown");
      for (Stretch stretch : found.unknown()) {
        place(json, stretch.text(), stretch.start(), stretch.end());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
  }

  private static void mention(JsonGenerator json, Recognition found, Mention mention) throws IOException {
    Concept concept = mention.concept();
    Proficiency level = mention.level();
    place(json, found.phrase(mention), mention.start(), mention.end());
    json.writeStringField("kind", concept.kind().name());
    json.writeStringField("concept", concept.id().value());
    json.writeStringField("zh", concept.zh());
    json.writeStringField("en", concept.en());
    json.writeStringField("level", level == null ? null : level.name());
    json.writeBooleanField("negated", mention.negated());
    json.writeStringField("by", found.byName(mention) ? "name" : "alias");
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String phrase, int start, int end) throws IOException {
    json.writeStartObject();
    json.writeStringField("phrase", phrase);
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
  }
}

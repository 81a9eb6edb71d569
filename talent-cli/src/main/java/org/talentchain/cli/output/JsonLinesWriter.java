package org.talentchain.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as JSON lines: one object a row, its {@code kind} first, then its columns by their stable
 * names. A share is a number from 0 to 1, a list an array, what is not known null.
 */
final class JsonLinesWriter {

  private JsonLinesWriter() {}

  static void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Table table : report.tables()) {
        for (Row row : table.rows()) {
          line(json, table, row);
        }
      }
      json.writeRaw('\n');
    }
  }

  private static void line(JsonGenerator json, Table table, Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", table.kind());
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      json.writeFieldName(column.name());
      value(json, row.cells().get(at), column.type());
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, @Nullable Object value, Column.Type type)
      throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (type == Column.Type.SHARE) {
      json.writeNumber(BigDecimal.valueOf((Integer) value, 4));
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object part : list) {
        json.writeString(part.toString());
      }
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(value.toString());
    }
  }
}

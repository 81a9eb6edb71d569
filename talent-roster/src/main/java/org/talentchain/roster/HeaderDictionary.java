package org.talentchain.roster;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headers each field goes by, in a roster of each kind. */
final class HeaderDictionary {

  private static final HeaderDictionary BUNDLED = new HeaderDictionary();

  private final Map<RosterKind, Map<String, Field>> fields = new EnumMap<>(RosterKind.class);

  private HeaderDictionary() {
    for (RosterKind kind : RosterKind.values()) {
      fields.put(kind, new HashMap<>());
    }
    try (InputStream stream = HeaderDictionary.class.getResourceAsStream("headers.csv")) {
      if (stream == null) {
        throw new IllegalStateException("headers.csv is missing");
      }
      InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(reader)) {
        Field field = Field.of(row.getField("field")).orElseThrow();
        for (String header : row.getField("headers").split("\\|")) {
          add(header, field);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HeaderDictionary(HeaderDictionary known, Map<String, String> more) {
    known.fields.forEach((kind, headers) -> fields.put(kind, new HashMap<>(headers)));
    more.forEach(
        (header, key) -> {
          Field field =
              Field.of(key)
                  .orElseThrow(
                      () -> new IllegalArgumentException("no field is called \"" + key + "\""));
          fields.get(field.kind()).put(HeaderName.of(header).key(), field);
        });
  }

  private void add(String header, Field field) {
    Field other = fields.get(field.kind()).put(HeaderName.of(header).key(), field);
    if (other != null && other != field) {
      throw new IllegalStateException(header + " is both " + other.key() + " and " + field.key());
    }
  }

  static HeaderDictionary bundled() {
    return BUNDLED;
  }

  /** This dictionary with more headers, each for the field of that key. */
  HeaderDictionary with(Map<String, String> more) {
    return more.isEmpty() ? this : new HeaderDictionary(this, more);
  }

  Optional<Field> field(RosterKind kind, HeaderName header) {
    return Optional.ofNullable(fields.get(kind).get(header.key()));
  }

  /** How many of these texts are headers of one kind of roster, whichever has most. */
  int headersAmong(List<String> texts) {
    List<HeaderName> names = texts.stream().map(HeaderName::of).toList();
    int most = 0;
    for (RosterKind kind : RosterKind.values()) {
      int hits = (int) names.stream().filter(name -> field(kind, name).isPresent()).count();
      most = Math.max(most, hits);
    }
    return most;
  }
}

package org.talentchain.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Writes the model as JSON and reads it back.
 *
 * <p>Properties are the components of the records, in their order. Ids are plain strings, dates are {@code 2024},
 * {@code 2024-06} or {@code 2024-06-15}, enum constants their names in lower case, and a requirement says what it is
 * in {@code kind}. What is unknown or empty is not written and need not be there when read; what is there must be
 * known: a property nobody has heard of is refused rather than dropped.
 *
 * <p>Safe for use by many threads.
 */
public final class ModelJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new ModelModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private ModelJson() {}

  /** The mapper behind this class, for streams and trees; shared, so never reconfigure it. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** A value of the model as one line of JSON. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no JSON form", e);
    }
  }

  /**
   * The value of the model a text stands for.
   *
   * @throws ModelJsonException when the text is not JSON or does not describe such a value
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new ModelJsonException("", "null where " + type.getSimpleName() + " is expected", null);
      }
      return value;
    } catch (JsonProcessingException e) {
      throw ModelJsonException.of(e);
    }
  }
}

package org.talentchain.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON that does not describe a value of the model. Names the place, and never a value of an identity. */
public final class ModelJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final int line;
  private final String problem;

  ModelJsonException(String path, String problem, @Nullable Throwable cause) {
    this(path, 0, problem, cause);
  }

  private ModelJsonException(String path, int line, String problem, @Nullable Throwable cause) {
    super(path.isEmpty() ? problem : path + ": " + problem, cause);
    this.path = path;
    this.line = line;
    this.problem = problem;
  }

  /** What a failure of the parser or the binding means to whoever wrote the text. */
  public static ModelJsonException of(JsonProcessingException failure) {
    if (failure instanceof JsonMappingException mapping) {
      String path = path(mapping);
      return new ModelJsonException(
          path, line(failure), problem(mapping, path), withoutValues(path, failure));
    }
    JsonLocation at = failure.getLocation();
    String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    // The parser's own words may quote the text it stumbled over, whoever it names.
    return new ModelJsonException("", line(failure), "not valid JSON" + place, null);
  }

  private static int line(JsonProcessingException failure) {
    JsonLocation at = failure.getLocation();
    return at == null ? 0 : Math.max(0, at.getLineNr());
  }

  /** Where, such as {@code skills[2].level}; empty for the document as a whole. */
  public String path() {
    return path;
  }

  /** The line it is on, counted from 1; 0 when not known. */
  public int line() {
    return line;
  }

  /** What is wrong there. */
  public String problem() {
    return problem;
  }

  private static String problem(JsonMappingException failure, String path) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return "unknown property \"" + unknown.getPropertyName() + "\"";
    }
    if (failure instanceof InvalidTypeIdException kind) {
      return kind.getTypeId() == null ? "\"kind\" is missing" : "unknown kind \"" + kind.getTypeId() + "\"";
    }
    if (failure instanceof InvalidFormatException format && !concernsIdentity(path)) {
      return "\"" + format.getValue() + "\" is not " + expected(format.getTargetType());
    }
    if (failure instanceof ValueInstantiationException && failure.getCause() != null) {
      return String.valueOf(failure.getCause().getMessage()).lines().findFirst().orElse("invalid");
    }
    if (failure.getOriginalMessage().startsWith("Missing required creator property")) {
      return "a required property is missing";
    }
    if (failure instanceof InvalidNullException) {
      return "null is not allowed here";
    }
    Class<?> target = failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    return target == null ? "not valid here" : "not " + expected(target);
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return LowerCaseEnums.namesOf(type).collect(Collectors.joining(", ", "one of ", ""));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return "a valid " + type.getSimpleName();
  }

  private static String path(JsonMappingException failure) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static @Nullable Throwable withoutValues(String path, Throwable failure) {
    return concernsIdentity(path) ? null : failure;
  }

  private static boolean concernsIdentity(String path) {
    return path.startsWith("identity") || path.contains(".identity");
  }
}

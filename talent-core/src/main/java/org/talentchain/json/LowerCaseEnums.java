package org.talentchain.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes enum constants as their names in lower case: {@code senior_technician}. */
final class LowerCaseEnums extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  static Stream<String> namesOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(constant -> lowerCase((Enum<?>) constant));
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, @Nullable String[] names) {
    for (int i = 0; i < constants.length; i++) {
      names[i] = lowerCase(constants[i]);
    }
    return names;
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

package org.talentchain.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads off the records what must be there: a component that is not {@code @Nullable} and has no natural value for
 * "nothing". A list has one, the empty list; so have the types of {@link Nothing}, and a flag is false.
 */
final class Required extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    RecordComponent component = component(member);
    return component == null ? null : isRequired(component);
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    RecordComponent component = component(annotated);
    if (component == null) {
      return JsonSetter.Value.empty();
    }
    if (component.getType() == List.class) {
      return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
    }
    return isRequired(component) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
  }

  private static boolean isRequired(RecordComponent component) {
    Class<?> type = component.getType();
    return type != boolean.class
        && type != List.class
        && !Nothing.has(type)
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable RecordComponent component(Annotated annotated) {
    if (annotated instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()) {
      return parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
    }
    return null;
  }
}

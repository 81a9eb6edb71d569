package org.talentchain.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.ser.BeanSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.util.Map;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Identity;
import org.talentchain.model.Outlook;
import org.talentchain.model.Period;
import org.talentchain.model.Wish;

/** Records with a value that says nothing: it is not written, and its absence reads as it. */
final class Nothing {

  private static final Map<Class<?>, Object> NOTHING =
      Map.of(
          Wish.class, Wish.NONE,
          Identity.class, Identity.UNKNOWN,
          Period.class, Period.UNKNOWN,
          Outlook.class, Outlook.EMPTY,
          ChainDescription.class, ChainDescription.EMPTY);

  private Nothing() {}

  static boolean has(Class<?> type) {
    return NOTHING.containsKey(type);
  }

  /** Calls the value that says nothing empty, which the mapper leaves out. */
  static final class Unwritten extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription description, JsonSerializer<?> standard) {
      Object nothing = NOTHING.get(description.getBeanClass());
      return nothing != null && standard instanceof BeanSerializerBase bean
          ? new LeftOut(bean, nothing)
          : standard;
    }
  }

  /** Reads an absent value as the one that says nothing. */
  static final class Unread extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription description, JsonDeserializer<?> standard) {
      Object nothing = NOTHING.get(description.getBeanClass());
      return nothing == null ? standard : new FilledIn(standard, nothing);
    }
  }

  private static final class LeftOut extends BeanSerializer {

    private static final long serialVersionUID = 1L;

    private final transient Object nothing;

    LeftOut(BeanSerializerBase standard, Object nothing) {
      super(standard);
      this.nothing = nothing;
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Object value) {
      return nothing.equals(value);
    }
  }

  private static final class FilledIn extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient Object nothing;

    FilledIn(JsonDeserializer<?> standard, Object nothing) {
      super(standard);
      this.nothing = nothing;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> standard) {
      return new FilledIn(standard, nothing);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return nothing;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return nothing;
    }
  }
}

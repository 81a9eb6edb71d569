package org.talentchain.roster;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.Identity;
import org.talentchain.model.Outlook;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Quarter;
import org.talentchain.model.Requirement;
import org.talentchain.model.Wish;

/**
 * The JSON Schema that the records of the model amount to; the published one must not say anything
 * else.
 */
final class SchemaOfRecords {

  private static final Set<Class<?>> OPTIONAL =
      Set.of(
          boolean.class,
          Wish.class,
          Identity.class,
          Period.class,
          ChainDescription.class,
          Outlook.class);

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

  ObjectNode city() {
    return schema(
        City.class,
        "city",
        "Chains, candidates, positions, training classes and what is planned beyond them. Everything"
            + " not required may be absent.");
  }

  ObjectNode chain() {
    return schema(
        ChainDescription.class,
        "chain",
        "Industry chains with their organizations, academician teams and ties. Everything not"
            + " required may be absent.");
  }

  private ObjectNode schema(Class<?> root, String name, String description) {
    ObjectNode schema = json.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:talentchain:schema:" + name);
    schema.put("title", "TalentChain " + name);
    schema.put("description", description);
    schema.setAll(object(root, null));
    ObjectNode all = schema.putObject("$defs");
    definitions.forEach(all::set);
    return schema;
  }

  private ObjectNode type(Type type) {
    if (type instanceof ParameterizedType list) {
      ObjectNode array = json.objectNode().put("type", "array");
      array.set("items", type(list.getActualTypeArguments()[0]));
      return array;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return json.objectNode().put("type", "string");
    } else if (plain == int.class || plain == Integer.class) {
      return json.objectNode().put("type", "integer");
    } else if (plain == boolean.class) {
      return json.objectNode().put("type", "boolean");
    } else if (plain == BigDecimal.class) {
      return json.objectNode().put("type", "number");
    } else if (plain == PartialDate.class) {
      String pattern = "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
      return json.objectNode().put("type", "string").put("pattern", pattern);
    } else if (plain == Quarter.class) {
      return json.objectNode().put("type", "string").put("pattern", "^(19|20|21)[0-9]{2}-Q[1-4]$");
    } else if (plain.getSimpleName().endsWith("Id")) {
      return json.objectNode().put("type", "string").put("minLength", 1);
    }
    String name = plain.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, json.objectNode());
      definitions.put(name, definition(plain));
    }
    return json.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode definition(Class<?> type) {
    ObjectNode definition = json.objectNode();
    if (type.isEnum()) {
      ArrayNode constants = definition.putArray("enum");
      for (Object constant : type.getEnumConstants()) {
        constants.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
      }
    } else if (type.isSealed()) {
      ArrayNode kinds = definition.putArray("oneOf");
      for (Class<?> kind : type.getPermittedSubclasses()) {
        kinds.add(object(kind, kind(kind)));
      }
    } else {
      return object(type, null);
    }
    return definition;
  }

  private static String kind(Class<?> requirement) {
    String name =
        requirement == Requirement.EducationAtLeast.class
            ? "Education"
            : requirement.getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private ObjectNode object(Class<?> type, @Nullable String kind) {
    ObjectNode object = json.objectNode().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = json.arrayNode();
    if (kind != null) {
      properties.putObject("kind").put("const", kind);
      required.add("kind");
    }
    for (RecordComponent component : type.getRecordComponents()) {
      properties.set(component.getName(), type(component.getGenericType()));
      boolean list = component.getGenericType() instanceof ParameterizedType;
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (!list && !nullable && !OPTIONAL.contains(component.getType())) {
        required.add(component.getName());
      }
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    return object.put("additionalProperties", false);
  }
}

package org.talentchain.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.Opening;
import org.talentchain.matching.training.Shortage;
import org.talentchain.model.PositionId;

/** A plan of classes as one JSON object; classes and hirings in the form the planner reads back. */
public final class ClassPlanJson {

  private ClassPlanJson() {}

  public static void print(MadeClassPlan made, PrintWriter out) {
    try {
      out.println(ModelJson.mapper().writeValueAsString(json(made)));
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a plan has no JSON form", e);
    }
  }

  private static ObjectNode json(MadeClassPlan made) {
    JsonMapper mapper = ModelJson.mapper();
    ClassPlan plan = made.plan();
    ObjectNode json = mapper.createObjectNode();
    json.set("openings", openings(plan));
    json.put("filled", plan.filled());
    json.put("weight", plan.weight());
    json.put("bound", plan.proof().bound());
    json.put("gap", plan.proof().gap());
    json.put("cost", plan.cost());
    json.put("cheapest", plan.proof().cheapest());
    json.put("nearest", plan.proof().nearest());
    json.put("solver", plan.proof().solver());
    json.set("classes", array(plan.classes()));
    json.set("hirings", array(plan.hirings()));
    json.set("shortages", array(plan.shortages()));
    json.set("relaxations", array(plan.relaxations()));
    json.set("omissions", array(plan.omissions()));
    if (!made.curve().isEmpty()) {
      json.set("curve", array(made.curve()));
    }
    if (made.difference() != null) {
      json.set("difference", mapper.valueToTree(made.difference()));
    }
    return json;
  }

  private static ArrayNode array(Collection<?> values) {
    ArrayNode array = ModelJson.mapper().createArrayNode();
    values.forEach(value -> array.add(ModelJson.mapper().<ObjectNode>valueToTree(value)));
    return array;
  }

  private static ArrayNode openings(ClassPlan plan) {
    Map<PositionId, Integer> open = new TreeMap<>();
    for (Shortage shortage : plan.shortages()) {
      open.put(shortage.opening(), shortage.places());
    }
    ArrayNode openings = ModelJson.mapper().createArrayNode();
    for (Opening opening : plan.openings()) {
      ObjectNode one = openings.addObject();
      one.put("id", opening.id().value());
      one.put("employer", opening.position().employer().value());
      one.put("title", opening.position().title());
      one.put("forecast", opening.forecastFor() == null ? null : opening.forecastFor().toString());
      one.put("by", opening.by() == null ? null : opening.by().toString());
      one.put("weight", opening.weight());
      one.put("places", opening.places());
      one.put("filled", opening.places() - open.getOrDefault(opening.id(), 0));
    }
    return openings;
  }
}

package org.talentchain.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.calibration.CalibrationResult;
import org.talentchain.matching.calibration.CalibrationResult.Fitted;
import org.talentchain.matching.calibration.Comparison;
import org.talentchain.matching.calibration.HeldOut;
import org.talentchain.matching.calibration.LabelCounts;
import org.talentchain.matching.quality.Estimate;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Finding;

/** A calibration as one JSON object, for programs. */
public final class CalibrationJson {

  private final Wording words;

  /** The language is that of the findings; keys are the same in all. */
  public CalibrationJson(Wording words) {
    this.words = words;
  }

  /** The stable name of a component. */
  public static String key(Component component) {
    return component.name().toLowerCase(Locale.ROOT);
  }

  /** The stable names of all components, in order. */
  public static List<String> keys() {
    return Stream.of(Component.values()).map(CalibrationJson::key).toList();
  }

  /** Weights in ten-thousandths by component. */
  public static ObjectNode weights(Weights weights) {
    ObjectNode json = object();
    for (Component component : Component.values()) {
      json.put(key(component), weights.of(component));
    }
    return json;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public ObjectNode of(CalibrationResult result, List<Finding> findings) {
    ObjectNode json = object();
    json.set("labels", labels(result.labels()));
    if (result instanceof Fitted fitted) {
      json.put("verdict", fitted.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.set("present", weights(fitted.present()));
      json.set("fitted", weights(fitted.fitted()));
      json.put("pull", Double.isFinite(fitted.pull()) ? (Double) fitted.pull() : null);
      json.set("overall", heldOut(fitted.overall()));
      ArrayNode folds = json.putArray("folds");
      fitted.folds().forEach(fold -> folds.add(heldOut(fold)));
    } else {
      json.put("verdict", "too-few-labels");
    }
    ArrayNode all = json.putArray("findings");
    findings.forEach(finding -> all.add(finding(finding)));
    return json;
  }

  private static ObjectNode labels(LabelCounts labels) {
    return object()
        .put("used", labels.used())
        .put("positions", labels.positions())
        .put("excluded", labels.excluded())
        .put("notAssessable", labels.notAssessable())
        .put("oneSided", labels.oneSided());
  }

  private static ObjectNode heldOut(HeldOut heldOut) {
    ObjectNode json = object();
    json.put("positions", heldOut.positions());
    json.put("labels", heldOut.pairs());
    json.set("accuracy", comparison(heldOut.accuracy()));
    json.set("ndcg10", comparison(heldOut.ndcg()));
    return json;
  }

  private static ObjectNode comparison(Comparison comparison) {
    ObjectNode json = object();
    json.set("before", estimate(comparison.before()));
    json.set("after", estimate(comparison.after()));
    json.set("difference", estimate(comparison.difference()));
    return json;
  }

  private static ObjectNode estimate(Estimate estimate) {
    return object().put("mean", estimate.mean()).put("low", estimate.low()).put("high", estimate.high());
  }

  private ObjectNode finding(Finding finding) {
    return object()
        .put("kind", finding.kind().name())
        .put("file", finding.source().file())
        .put("sheet", finding.source().sheet())
        .put("row", finding.source().row())
        .put("column", finding.source().column())
        .put("value", finding.value())
        .put("message", finding.message(words.locale()))
        .put("advice", finding.advice(words.locale()));
  }
}

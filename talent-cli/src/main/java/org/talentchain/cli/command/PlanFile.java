package org.talentchain.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.talentchain.json.ModelJson;
import org.talentchain.json.ModelJsonException;
import org.talentchain.matching.training.Hiring;
import org.talentchain.matching.training.PlannedClass;
import org.talentchain.matching.training.Promises;

/** A plan written before with {@code --json}. */
final class PlanFile {

  private final Desk desk;
  private final Path path;

  PlanFile(Desk desk, Path path) {
    this.desk = desk;
    this.path = path;
  }

  /** Everything in it. */
  Promises read() {
    try {
      JsonNode plan = ModelJson.mapper().readTree(Files.readString(path));
      if (plan == null || !plan.path("classes").isArray()) {
        throw desk.failure("classes.lock.noPlan", path);
      }
      List<PlannedClass> classes = new ArrayList<>();
      for (JsonNode each : plan.path("classes")) {
        classes.add(ModelJson.read(each.toString(), PlannedClass.class));
      }
      List<Hiring> hirings = new ArrayList<>();
      for (JsonNode each : plan.path("hirings")) {
        hirings.add(ModelJson.read(each.toString(), Hiring.class));
      }
      return new Promises(classes, hirings);
    } catch (IOException | ModelJsonException e) {
      throw desk.failure(e, "classes.lock.noPlan", path);
    }
  }

  /** The classes of these ids, with their students; nobody hired. */
  Promises only(Promises all, List<String> ids) {
    Set<String> missing = new TreeSet<>(ids);
    List<PlannedClass> kept = new ArrayList<>();
    for (PlannedClass each : all.classes()) {
      if (missing.remove(each.id().value())) {
        kept.add(each);
      }
    }
    if (!missing.isEmpty()) {
      throw desk.failure("classes.lock.unknown", desk.words().list(missing), path);
    }
    return new Promises(kept, List.of());
  }
}

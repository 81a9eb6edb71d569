package org.talentchain.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.talentchain.json.ModelJsonException;
import org.talentchain.policy.PolicyCatalogue;
import org.talentchain.tier.TierCatalogue;

/** The rules a city brings, or those that come with the program. */
final class Catalogues {

  private Catalogues() {}

  /** The rules for tiers in a file, or else those of Shandong. */
  static TierCatalogue tiers(Desk desk, @Nullable Path file) {
    if (file == null) {
      return TierCatalogue.shandong();
    }
    try (InputStream json = Files.newInputStream(file)) {
      return TierCatalogue.read(json);
    } catch (IOException e) {
      throw desk.failure(e, "tier.catalogue", file);
    }
  }

  /** The policies in a file, or else the sample. */
  static PolicyCatalogue policies(Desk desk, @Nullable Path file) {
    if (file == null) {
      return PolicyCatalogue.sample();
    }
    try (InputStream json = Files.newInputStream(file)) {
      return PolicyCatalogue.read(json);
    } catch (ModelJsonException e) {
      throw e.path().isEmpty()
          ? desk.failure(e, "policies.catalogue.line", file, e.line(), e.problem())
          : desk.failure(e, "policies.catalogue.path", file, e.line(), e.path(), e.problem());
    } catch (IOException e) {
      throw desk.failure(e, "policies.catalogue", file);
    }
  }
}

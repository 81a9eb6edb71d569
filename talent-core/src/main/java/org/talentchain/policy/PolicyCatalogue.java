package org.talentchain.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.talentchain.json.ModelJson;
import org.talentchain.json.ModelJsonException;

/**
 * The policies of a city as data; each city brings its own. {@code policies.schema.json} beside this class
 * describes the file.
 *
 * @param name whose policies they are
 * @param source where they are from
 * @param fictional true for a sample nobody may apply under
 * @param policies ids are unique
 */
public record PolicyCatalogue(String name, String source, boolean fictional, List<Policy> policies) {

  public PolicyCatalogue {
    policies = List.copyOf(policies);
    if (policies.stream().map(Policy::id).distinct().count() < policies.size()) {
      throw new IllegalArgumentException("policies of " + name + " share an id");
    }
  }

  /** A sample that comes with the library, read once. Every policy in it is made up. */
  public static PolicyCatalogue sample() {
    return Bundled.SAMPLE;
  }

  /** Read when first asked for. */
  private static final class Bundled {

    private static final PolicyCatalogue SAMPLE = bundled();

    private static PolicyCatalogue bundled() {
      try (InputStream json = PolicyCatalogue.class.getResourceAsStream("sample.json")) {
        if (json == null) {
          throw new FileNotFoundException("sample.json");
        }
        return read(json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a catalogue from JSON.
   *
   * @throws IOException when it cannot be read
   * @throws ModelJsonException when it is no JSON or no catalogue; names the line and the place
   */
  public static PolicyCatalogue read(InputStream json) throws IOException {
    try {
      return ModelJson.mapper().readValue(json, PolicyCatalogue.class);
    } catch (JsonProcessingException e) {
      throw ModelJsonException.of(e);
    }
  }

  /** Holds every policy against an applicant that is for such as them, in the order of the catalogue. */
  public List<PolicyReading> read(Applicant applicant, PolicyContext context) {
    PolicyAudience audience =
        applicant.enterprise() == null ? PolicyAudience.PERSON : PolicyAudience.ENTERPRISE;
    return policies.stream()
        .filter(policy -> policy.audience() == audience)
        .map(policy -> policy.read(applicant, context))
        .toList();
  }
}

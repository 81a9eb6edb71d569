package org.talentchain.roster;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.talentchain.json.ModelJson;
import org.talentchain.model.City;
import org.talentchain.roster.file.AtomicFile;

/**
 * Writes a city as JSON that {@link RosterReader} reads back to the same city. Unlike a table it
 * holds everything: several degrees, the weight of each requirement, what feeds what. It holds
 * identities too: keep it as safe as the rosters it came from.
 */
public final class RosterWriter {

  private RosterWriter() {}

  /**
   * Writes the city, replacing what is there.
   *
   * @throws org.talentchain.roster.file.OutputException when the target cannot be written
   */
  public static void write(City city, Path target) {
    byte[] json = (ModelJson.write(city) + "\n").getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(target, out -> out.write(json));
  }
}

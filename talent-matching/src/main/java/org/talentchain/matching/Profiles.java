package org.talentchain.matching;

import org.talentchain.json.ModelJson;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.model.Profile;

/** Reads the profiles a snapshot keeps. */
final class Profiles {

  private Profiles() {}

  /** The profile of a candidate by their number in a table of the snapshot. */
  static Profile of(CitySnapshot snapshot, CandidateTable table, int candidate) {
    return ModelJson.read(snapshot.json(table.document(candidate)), Profile.class);
  }
}

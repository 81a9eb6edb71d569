package org.talentchain.matching.city;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.index.ContentSum;
import org.talentchain.matching.index.Kind;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.TrainingClass;

/**
 * Everything a city in no index was told, at one moment.
 *
 * @param chain null when it was not described
 */
record ContentsAtHand(
    Map<CandidateId, Profile> people,
    List<Position> positions,
    List<TrainingClass> classes,
    @Nullable ChainDescription chain) {

  /** Names the one description of a chain there is. */
  static final String CHAIN_ID = "chain";

  /** Takes in each document a city is made of. */
  interface Reader {
    void read(Kind kind, String id, String json);
  }

  /** Goes through all but the candidates. */
  void readDemand(Reader reader) {
    if (chain != null) {
      reader.read(Kind.CHAIN, CHAIN_ID, ModelJson.write(chain));
    }
    positions.forEach(each -> reader.read(Kind.POSITION, each.id().value(), ModelJson.write(each)));
    classes.forEach(each -> reader.read(Kind.TRAINING_CLASS, each.id().value(), ModelJson.write(each)));
  }

  /** The same as that of an index which holds all of it. */
  String fingerprint() {
    ContentSum sum = new ContentSum();
    readDemand(sum::add);
    people.forEach((id, profile) -> sum.add(Kind.CANDIDATE, id.value(), ModelJson.write(profile)));
    return sum.fingerprint();
  }
}

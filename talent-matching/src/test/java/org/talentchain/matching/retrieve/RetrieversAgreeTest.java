package org.talentchain.matching.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.city.Learning;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.features.PositionCompiler;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.Credential;
import org.talentchain.model.Position;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;

/** One query through impacts, many through a table, and pair by pair: the same candidates with the same points. */
class RetrieversAgreeTest {

  private static final Knowledge KNOWLEDGE = SmallKnowledge.of();
  private static final ProfileCompiler PROFILES = new ProfileCompiler(KNOWLEDGE, SmallCities.TODAY);

  @Provide
  Arbitrary<City> cities() {
    return SmallCities.cities(25, 3);
  }

  @Provide
  Arbitrary<Weights> weights() {
    return SmallCities.weights();
  }

  @Property(tries = 200)
  void impactsTableAndPairsGiveTheSame(
      @ForAll("cities") City city,
      @ForAll("weights") Weights weights,
      @ForAll @IntRange(min = 1, max = 12) int k,
      @ForAll boolean strict) {
    try (CityIndex index = CityIndex.inMemory()) {
      List<CandidateFeatures> features = index(index, city.candidates());
      PositionCompiler positions = new PositionCompiler(KNOWLEDGE, ChainGraph.of(city.chain(), List.of()));
      try (CitySnapshot snapshot = index.snapshot()) {
        for (Position position : city.positions()) {
          Scorecard card = Scorecard.of(positions.compile(position), weights);
          for (CutOff cutOff : List.of(CutOff.at(card, 0), CutOff.at(card, 3000), CutOff.suggested(card))) {
            Criteria criteria = new Criteria(cutOff, strict);
            List<Hit> expected = pairByPair(city.candidates(), features, card, criteria, k);
            assertThat(new ImpactRetriever(snapshot).top(card, criteria, k)).isEqualTo(expected);
            Retriever exhaustive = new ExhaustiveRetriever(CandidateTable.load(snapshot));
            assertThat(exhaustive.top(card, criteria, k)).isEqualTo(expected);
          }
        }
      }
    }
  }

  @Provide
  Arbitrary<List<SkillClaim>> curricula() {
    return SmallCities.skillClaims().list().ofMaxSize(3);
  }

  /** Those who are not tallied anew for a class are those it does not bring in. */
  @Property(tries = 500)
  void theScanFindsEverybodyWhoIsAdmittedAfterAClass(
      @ForAll("cities") City city,
      @ForAll("curricula") List<SkillClaim> curriculum,
      @ForAll boolean licensed,
      @ForAll boolean strict) {
    List<Credential> credentials = licensed ? List.of(Credential.named("焊接与热切割作业证")) : List.of();
    Learning learning = new Learning(curriculum, credentials, null, null);
    CandidateFeatures gained = PROFILES.compile(curriculum, credentials);
    PositionCompiler positions = new PositionCompiler(KNOWLEDGE, ChainGraph.of(city.chain(), List.of()));
    try (CityIndex index = CityIndex.inMemory()) {
      List<CandidateFeatures> before = index(index, city.candidates());
      try (CitySnapshot snapshot = index.snapshot()) {
        CandidateTable table = CandidateTable.load(snapshot);
        TableScan scan = new TableScan(table);
        BitSet known = new BitSet();
        scan.each(Scorecard.of(positions.compile(city.positions().get(0)), Weights.standard()), (who, tally) -> known.set(who));
        for (Position position : city.positions()) {
          Scorecard card = Scorecard.of(positions.compile(position), Weights.standard());
          for (CutOff cutOff : List.of(CutOff.at(card, 0), CutOff.at(card, 3000), CutOff.suggested(card))) {
            Criteria criteria = new Criteria(cutOff, strict);
            Map<String, Integer> expected = new TreeMap<>();
            for (int i = 0; i < before.size(); i++) {
              Candidate candidate = city.candidates().get(i);
              Tally after = card.tally(PROFILES.compile(learning.after(candidate.profile())));
              if (!before.get(i).has(Flag.BLANK) && criteria.admits(after)) {
                expected.put(candidate.id().value(), after.points());
              }
            }
            Map<String, Integer> found = new TreeMap<>();
            scan.eachWith(card, gained, known, criteria, (who, tally) -> found.put(table.id(who), tally.points()));
            assertThat(found).isEqualTo(expected);
          }
        }
      }
    }
  }

  private static List<CandidateFeatures> index(CityIndex index, List<Candidate> candidates) {
    List<CandidateFeatures> features = new ArrayList<>();
    for (Candidate candidate : candidates) {
      CandidateFeatures compiled = PROFILES.compile(candidate.profile());
      features.add(compiled);
      index.putCandidate(candidate.id().value(), "{}", compiled);
    }
    return features;
  }

  private static List<Hit> pairByPair(
      List<Candidate> candidates, List<CandidateFeatures> features, Scorecard card, Criteria criteria, int k) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Tally tally = card.tally(features.get(i));
      if (!features.get(i).has(Flag.BLANK) && criteria.admits(tally)) {
        hits.add(new Hit(candidates.get(i).id().value(), tally.points()));
      }
    }
    hits.sort(Hit.ORDER);
    return hits.subList(0, Math.min(k, hits.size()));
  }

  /** Many windows, deleted and replaced documents, several segments: what a small city does not reach. */
  @Test
  void windowsAndReplacedDocumentsDoNotMatter() {
    Random random = new Random(7);
    List<String> skills = List.of("焊接", "氩弧焊", "手工电弧焊", "无损检测", "PLC编程", "电气安装");
    Position position =
        Position.of(
            "P",
            "E",
            "焊工",
            Requirement.Skill.must("氩弧焊", Proficiency.SKILLED),
            Requirement.Skill.wish("PLC编程"),
            Requirement.Skill.wish("无损检测"),
            Requirement.Experience.must(24));
    PositionCompiler positions =
        new PositionCompiler(KNOWLEDGE, ChainGraph.of(SmallCities.chain(), List.of()));
    Scorecard card = Scorecard.of(positions.compile(position), Weights.standard());
    try (CityIndex index = CityIndex.inMemory()) {
      for (int i = 0; i < 14_000; i++) {
        Profile.Builder profile = Profile.builder().statedExperienceMonths(random.nextInt(60));
        skills.stream()
            .filter(any -> random.nextInt(12) == 0)
            .forEach(skill -> profile.skill(skill, Proficiency.values()[random.nextInt(5)]));
        String id = "C" + random.nextInt(11_000);
        index.putCandidate(id, "{}", PROFILES.compile(profile.build()));
        if (i % 5000 == 4999) {
          index.snapshot().close();
        }
      }
      try (CitySnapshot snapshot = index.snapshot()) {
        Retriever exhaustive = new ExhaustiveRetriever(CandidateTable.load(snapshot));
        for (int k : new int[] {1, 10, 500, 10_000}) {
          for (int least : new int[] {0, 2500, 6000}) {
            Criteria criteria = new Criteria(CutOff.at(card, least), false);
            List<Hit> hits = new ImpactRetriever(snapshot).top(card, criteria, k);
            assertThat(hits).isEqualTo(exhaustive.top(card, criteria, k));
            assertThat(hits).isNotEmpty();
          }
        }
      }
    }
  }
}

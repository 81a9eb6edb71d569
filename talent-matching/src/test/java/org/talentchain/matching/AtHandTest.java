package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;

/** Whether candidates are at hand or in an index changes no answer. */
class AtHandTest {

  private static final Knowledge KNOWLEDGE = SmallKnowledge.of();

  @Provide
  Arbitrary<City> cities() {
    return SmallCities.cities(8, 4);
  }

  @Property(tries = 40)
  void aCityAtHandAnswersAsOneInAnIndexDoes(@ForAll("cities") City city) {
    inFolder(
        folder -> {
          try (TalentEngine atHand = TalentEngine.inMemory(config()).add(city);
              TalentEngine indexed = TalentEngine.open(folder, config()).add(city)) {
            assertThat(answers(atHand, city)).isEqualTo(answers(indexed, city));
          }
        });
  }

  @Property(tries = 25)
  void toldInAnyOrderWithQuestionsBetweenItAnswersTheSame(
      @ForAll("cities") City city, @ForAll Random random) {
    List<Candidate> people = new ArrayList<>(city.candidates());
    Collections.shuffle(people, random);
    try (TalentEngine atOnce = TalentEngine.inMemory(config()).add(city);
        TalentEngine byAndBy = TalentEngine.inMemory(config()).chain(city.chain())) {
      people.forEach(
          each -> {
            byAndBy.addCandidates(List.of(Candidate.of(each.id().value(), Profile.EMPTY), each));
            assertThat(byAndBy.fingerprint()).isNotNull();
          });
      byAndBy.addClasses(city.classes()).addPositions(city.positions());
      assertThat(answers(byAndBy, city)).isEqualTo(answers(atOnce, city));
    }
  }

  @Test
  void aFingerprintLookedAtLateIsOfTheMomentOfTheAnswer() {
    Position welder = Position.of("P1", "E", "焊工");
    try (TalentEngine engine = TalentEngine.inMemory(config()).addPositions(List.of(welder))) {
      engine.addCandidates(List.of(Candidate.of("C1", Profile.builder().skill("焊接").build())));
      Fingerprint lookedAtLate = engine.fingerprint();
      Fingerprint lookedAtOnce = engine.fingerprint();
      String then = lookedAtOnce.toString();
      engine.addCandidates(List.of(Candidate.of("C2", Profile.EMPTY)));

      assertThat(lookedAtLate.toString()).isEqualTo(then);
      assertThat(engine.fingerprint()).isNotEqualTo(lookedAtLate);
    }
  }

  private static EngineConfig config() {
    return EngineConfig.asOf(SmallCities.TODAY).knowledge(KNOWLEDGE).threads(2);
  }

  private static List<Object> answers(TalentEngine engine, City city) {
    List<Object> answers = new ArrayList<>();
    for (Position position : city.positions()) {
      answers.add(engine.match(MatchRequest.forPosition(position.id().value())));
      for (Candidate candidate : city.candidates()) {
        answers.add(engine.explain(candidate.id(), position.id()));
      }
    }
    for (Candidate candidate : city.candidates()) {
      answers.add(engine.match(MatchRequest.forCandidate(candidate.id().value())));
    }
    answers.add(engine.gap(GapRequest.of(city.outlook())));
    FairPlan plan = engine.fair(FairRequest.standard()).plan();
    answers.add(plan);
    answers.add(engine.fingerprint());
    return answers;
  }

  private interface InFolder {
    void use(Path folder);
  }

  private static void inFolder(InFolder use) {
    try {
      Path folder = Files.createTempDirectory("at-hand");
      try {
        use.use(folder);
      } finally {
        try (var files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

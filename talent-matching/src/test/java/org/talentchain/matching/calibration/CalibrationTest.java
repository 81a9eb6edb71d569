package org.talentchain.matching.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.calibration.CalibrationResult.Fitted;
import org.talentchain.matching.calibration.CalibrationResult.TooFewLabels;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Employment;
import org.talentchain.model.Necessity;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;

/** Labels made from weights that are hidden from the calibration, and labels made from nothing. */
class CalibrationTest {

  private static final Knowledge KNOWLEDGE = SmallKnowledge.of();
  private static final List<String> SKILLS =
      List.of("焊接", "氩弧焊", "手工电弧焊", "管道氩弧焊", "无损检测", "PLC编程", "电气安装");
  private static final int CANDIDATES = 60;
  private static final int POSITIONS = 12;

  /** Somebody who looks at experience, certificates and majors where we look at skills. */
  private static final Weights HIDDEN =
      weights(
          Map.of(
              Component.SKILLS, 500,
              Component.OCCUPATION, 500,
              Component.EDUCATION, 500,
              Component.MAJOR, 2500,
              Component.CREDENTIAL, 2000,
              Component.EXPERIENCE, 4000));

  private static Weights weights(Map<Component, Integer> stated) {
    Map<Component, Integer> weights = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      weights.put(component, stated.getOrDefault(component, 0));
    }
    return new Weights(weights);
  }

  private static EngineConfig config() {
    return new EngineConfig(KNOWLEDGE, null, SmallCities.TODAY, Weights.standard(), 1);
  }

  private static TalentEngine engine(EngineConfig config) {
    Random random = new Random(3);
    return TalentEngine.inMemory(config)
        .addCandidates(IntStream.range(0, CANDIDATES).mapToObj(i -> candidate("C" + i, random)).toList())
        .addPositions(IntStream.range(0, POSITIONS).mapToObj(i -> position("P" + i, random)).toList());
  }

  private static Candidate candidate(String id, Random random) {
    Profile.Builder profile = Profile.builder().statedExperienceMonths(random.nextInt(72));
    for (String skill : SKILLS) {
      if (random.nextInt(3) == 0) {
        profile.skill(skill, any(random, Proficiency.values()));
      }
    }
    if (random.nextBoolean()) {
      profile.credential(Credential.named(any(random, "焊接与热切割作业证", "低压电工证")));
    }
    String major = any(random, "机械工程", "焊接技术与工程", "空间科学", "会计学");
    EducationLevel level = any(random, EducationLevel.values());
    profile.educations(List.of(new Education(level, null, major, null, null, false)));
    profile.employments(
        List.of(new Employment(null, any(random, "焊工", "管道焊工", "电工", "会计"), Period.since(PartialDate.of(2024, 1)))));
    return Candidate.of(id, profile.build());
  }

  private static Position position(String id, Random random) {
    return Position.of(
        id,
        "东岸发射公司",
        any(random, "焊工", "管道焊工", "电工"),
        Requirement.Skill.wish(any(random, SKILLS.toArray(String[]::new))),
        Requirement.Skill.wish(any(random, SKILLS.toArray(String[]::new))),
        new Requirement.EducationAtLeast(EducationLevel.BACHELOR, false, Necessity.WISH, 1),
        Requirement.Major.wish(any(random, "机械类", "焊接技术与工程")),
        new Requirement.Licence(
            List.of(any(random, "焊接与热切割作业证", "低压电工证")), Necessity.WISH, 1),
        new Requirement.Experience(60, Necessity.WISH, 1));
  }

  @SafeVarargs
  private static <T> T any(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Every position labels twenty candidates: suitable are those whose hidden fit, with some noise, is above one half. */
  private static List<LabelledPair> labelsOfSomebodyElse() {
    Random random = new Random(11);
    List<LabelledPair> labels = new ArrayList<>();
    try (TalentEngine engine = engine(config().weights(HIDDEN))) {
      for (int p = 0; p < POSITIONS; p++) {
        for (int i = 0; i < 20; i++) {
          CandidateId candidate = new CandidateId("C" + (7 * p + 3 * i) % CANDIDATES);
          PositionId position = new PositionId("P" + p);
          double fit = engine.explain(candidate, position).fit().value() + 0.05 * random.nextGaussian();
          labels.add(new LabelledPair(candidate, position, fit > 0.5 ? 1 : 0));
        }
      }
    }
    return labels;
  }

  private static List<LabelledPair> labelsOfNobody(long seed) {
    Random random = new Random(seed);
    return labelsOfSomebodyElse().stream()
        .map(pair -> new LabelledPair(pair.candidate(), pair.position(), random.nextInt(2)))
        .toList();
  }

  private static CalibrationResult calibrated(List<LabelledPair> labels) {
    try (TalentEngine engine = engine(config())) {
      return engine.calibrate(labels);
    }
  }

  private static double cosine(Weights one, Weights other) {
    double[] a = Direction.of(one);
    double[] b = Direction.of(other);
    return Direction.dot(a, b) / Math.sqrt(Direction.dot(a, a) * Direction.dot(b, b));
  }

  @Test
  void hiddenWeightsAreRecoveredAndRankHeldOutPositionsBetter() {
    Fitted result = (Fitted) calibrated(labelsOfSomebodyElse());
    assertThat(result.verdict()).isEqualTo(Verdict.BETTER);
    assertThat(cosine(result.present(), HIDDEN)).isLessThan(0.5);
    assertThat(cosine(result.fitted(), HIDDEN)).isGreaterThan(0.9);
    assertThat(result.overall().accuracy().after().mean()).isGreaterThan(0.9);
    assertThat(result.overall().accuracy().difference().low()).isPositive();
    assertThat(result.overall().ndcg().after().mean()).isGreaterThan(result.overall().ndcg().before().mean());
    assertThat(result.folds()).hasSize(5);
    assertThat(result.folds().stream().mapToInt(HeldOut::positions).sum()).isEqualTo(result.labels().positions());
    assertThat(result.folds().stream().mapToInt(HeldOut::pairs).sum()).isEqualTo(result.labels().used());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void labelsDrawnAtRandomTeachNothing(long seed) {
    Fitted result = (Fitted) calibrated(labelsOfNobody(seed));
    assertThat(result.verdict()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
  }

  @Test
  void orderOfTheLabelsDoesNotMatter() {
    List<LabelledPair> labels = new ArrayList<>(labelsOfSomebodyElse());
    CalibrationResult result = calibrated(labels);
    Collections.shuffle(labels, new Random(1));
    assertThat(calibrated(labels)).isEqualTo(result);
  }

  @Test
  void engineGoesOnWithItsOwnWeights() {
    try (TalentEngine engine = engine(config())) {
      var before = engine.fingerprint();
      engine.calibrate(labelsOfSomebodyElse());
      assertThat(engine.fingerprint()).isEqualTo(before);
    }
  }

  @Test
  void fewLabelsAreNotLearnedFrom() {
    List<LabelledPair> few = labelsOfSomebodyElse().subList(0, 4 * 20);
    CalibrationResult result = calibrated(few);
    assertThat(result).isInstanceOf(TooFewLabels.class);
    assertThat(result.labels().positions()).isLessThan(LabelCounts.LEAST_POSITIONS);
  }

  @Test
  void pairsThatTeachNothingAreCountedApart() {
    try (TalentEngine engine = engine(config())) {
      engine.addCandidates(List.of(Candidate.of("BLANK", Profile.EMPTY)));
      engine.addPositions(
          List.of(
              Position.of("MUST", "E", "焊工", Requirement.Experience.must(600)),
              Position.of("ALIKE", "E", "焊工", Requirement.Skill.wish("焊接"))));
      List<LabelledPair> labels =
          List.of(pair("BLANK", "P0", 0), pair("C1", "MUST", 0), pair("C1", "ALIKE", 1), pair("C2", "ALIKE", 1));
      assertThat(engine.calibrate(labels).labels()).isEqualTo(new LabelCounts(0, 0, 1, 1, 2));
    }
  }

  @Test
  void laterLabelOfAPairReplacesTheEarlier() {
    try (TalentEngine engine = engine(config())) {
      List<LabelledPair> labels = List.of(pair("C1", "P0", 0), pair("C2", "P0", 0), pair("C1", "P0", 2));
      assertThat(engine.calibrate(labels).labels()).isEqualTo(new LabelCounts(2, 1, 0, 0, 0));
    }
  }

  private static LabelledPair pair(String candidate, String position, int grade) {
    return new LabelledPair(new CandidateId(candidate), new PositionId(position), grade);
  }
}

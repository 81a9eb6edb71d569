package org.talentchain.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.features.PositionCompiler;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.ExhaustiveRetriever;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.retrieve.ImpactRetriever;
import org.talentchain.matching.retrieve.Retriever;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.Position;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;

/** A batch finds what one query after the other finds: the same candidates, points and order. */
class BatchAgreesTest {

  private static final Knowledge KNOWLEDGE = SmallKnowledge.of();
  private static final ProfileCompiler PROFILES = new ProfileCompiler(KNOWLEDGE, SmallCities.TODAY);

  /** Each piece of work goes to a worker drawn by chance, in an order drawn by chance. */
  private record ByChance(Random random, int workers) implements Sharing {

    @Override
    public void share(int count, Supplier<IntConsumer> work) {
      List<IntConsumer> each = Stream.generate(work).limit(workers).toList();
      List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
      Collections.shuffle(order, random);
      order.forEach(piece -> each.get(random.nextInt(workers)).accept(piece));
    }
  }

  private record Found(int position, String candidate, int points) {}

  @Provide
  Arbitrary<City> cities() {
    return SmallCities.cities(25, 6);
  }

  @Provide
  Arbitrary<Weights> weights() {
    return SmallCities.weights();
  }

  @Property(tries = 300)
  void batchAndOneByOneGiveTheSame(
      @ForAll("cities") City city,
      @ForAll("weights") Weights weights,
      @ForAll @IntRange(min = 1, max = 12) int k,
      @ForAll @IntRange(min = 1, max = 26) int rows,
      @ForAll @IntRange(min = 0, max = 3) int stripeBits,
      @ForAll @IntRange(min = 1, max = 3) int workers,
      @ForAll @IntRange(min = 0, max = 2) int cutOff,
      @ForAll boolean strict) {
    try (CityIndex index = CityIndex.inMemory()) {
      index(index, city.candidates());
      try (CitySnapshot snapshot = index.snapshot()) {
        CandidateTable table = CandidateTable.load(snapshot);
        List<Question> questions = questions(city, weights, cutOff, strict);
        BatchMatches batch =
            new BatchMatcher(
                    table,
                    questions,
                    k,
                    k,
                    new ByChance(new Random(rows), workers),
                    new Tiling(rows, stripeBits))
                .match(Progress.SILENT);
        for (int position = 0; position < questions.size(); position++) {
          List<Hit> hits = hits(batch, position, table);
          assertThat(hits).isEqualTo(top(new ExhaustiveRetriever(table), questions.get(position), k));
          assertThat(hits).isEqualTo(top(new ImpactRetriever(snapshot), questions.get(position), k));
        }
        assertReverse(batch, questions, table, k);
      }
    }
  }

  private static void index(CityIndex index, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      index.putCandidate(candidate.id().value(), "{}", PROFILES.compile(candidate.profile()));
    }
  }

  private static List<Question> questions(City city, Weights weights, int cutOff, boolean strict) {
    PositionCompiler positions = new PositionCompiler(KNOWLEDGE, ChainGraph.of(city.chain(), List.of()));
    return city.positions().stream()
        .map(each -> Scorecard.of(positions.compile(each), weights))
        .map(
            card ->
                new Question(
                    card,
                    new Criteria(
                        List.of(CutOff.at(card, 0), CutOff.at(card, 3000), CutOff.suggested(card)).get(cutOff),
                        strict)))
        .toList();
  }

  private static List<Hit> top(Retriever retriever, Question question, int k) {
    return question.card().isAssessable()
        ? retriever.top(question.card(), question.criteria(), k)
        : List.of();
  }

  private static List<Hit> hits(BatchMatches batch, int position, CandidateTable table) {
    return IntStream.range(0, batch.candidates(position))
        .mapToObj(i -> new Hit(table.id(batch.candidate(position, i)), batch.points(position, i)))
        .toList();
  }

  /** The reverse is the transpose: of all pairs that may be listed, the best of each candidate. */
  private static void assertReverse(
      BatchMatches batch, List<Question> questions, CandidateTable table, int k) {
    Map<String, List<Found>> all = new HashMap<>();
    for (int position = 0; position < questions.size(); position++) {
      for (Hit hit : top(new ExhaustiveRetriever(table), questions.get(position), 20_000)) {
        all.computeIfAbsent(hit.candidate(), none -> new ArrayList<>())
            .add(new Found(position, hit.candidate(), hit.points()));
      }
    }
    for (int candidate = 0; candidate < table.size(); candidate++) {
      String id = table.id(candidate);
      int number = candidate;
      List<Found> found =
          IntStream.range(0, batch.positions(number))
              .mapToObj(i -> new Found(batch.position(number, i), id, batch.pointsFor(number, i)))
              .toList();
      assertThat(found)
          .isEqualTo(
              all.getOrDefault(id, List.of()).stream()
                  .sorted(
                      Comparator.comparing((Found each) -> rating(questions, each))
                          .reversed()
                          .thenComparing(Found::position))
                  .limit(k)
                  .toList());
    }
  }

  private static Rating rating(List<Question> questions, Found found) {
    return questions.get(found.position()).card().rating(found.points());
  }

  /** Several blocks, many stripes, ties by the hundred: what a small city does not reach. */
  @Test
  void manyBlocksAndTiesDoNotMatter() {
    Random random = new Random(11);
    List<String> skills = List.of("焊接", "氩弧焊", "手工电弧焊", "无损检测", "PLC编程", "电气安装");
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 11_000; i++) {
      Profile.Builder profile = Profile.builder().statedExperienceMonths(random.nextInt(6) * 12);
      skills.stream()
          .filter(any -> random.nextInt(8) == 0)
          .forEach(skill -> profile.skill(skill, Proficiency.values()[random.nextInt(5)]));
      candidates.add(Candidate.of("C" + i, profile.build()));
    }
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      positions.add(
          Position.of(
              "P" + i,
              "E",
              random.nextBoolean() ? "焊工" : "电工",
              Requirement.Skill.must(skills.get(random.nextInt(6)), Proficiency.SKILLED),
              Requirement.Skill.wish(skills.get(random.nextInt(6))),
              Requirement.Experience.must(12 * (1 + random.nextInt(4)))));
    }
    City city = new City(SmallCities.chain(), candidates, positions, List.of());
    try (CityIndex index = CityIndex.inMemory()) {
      index(index, candidates);
      try (CitySnapshot snapshot = index.snapshot()) {
        CandidateTable table = CandidateTable.load(snapshot);
        List<Question> questions = questions(city, Weights.standard(), 2, false);
        BatchMatches batch =
            new BatchMatcher(table, questions, 20, 5, new ByChance(random, 2)).match(Progress.SILENT);
        for (int position = 0; position < questions.size(); position++) {
          List<Hit> expected = new ExhaustiveRetriever(table).top(
              questions.get(position).card(), questions.get(position).criteria(), 20);
          assertThat(expected).isNotEmpty();
          assertThat(hits(batch, position, table)).isEqualTo(expected);
        }
        assertReverse(batch, questions, table, 5);
      }
    }
  }
}

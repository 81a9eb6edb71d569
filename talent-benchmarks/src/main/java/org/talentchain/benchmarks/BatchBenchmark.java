package org.talentchain.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.talentchain.benchmarks.city.CityGenerator;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.batch.BatchMatcher;
import org.talentchain.matching.batch.BatchMatches;
import org.talentchain.matching.batch.Progress;
import org.talentchain.matching.batch.Question;
import org.talentchain.matching.batch.Sharing;
import org.talentchain.matching.features.PositionCompiler;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.retrieve.ImpactRetriever;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.Position;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterReader;

/**
 * The batch beside one query a position, on the same index in the same run and in one thread each; checks that both
 * found the same. Times are milliseconds a position, the best of three runs each.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -Xmx6g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.BatchBenchmark 100000 1000}</pre>
 */
public final class BatchBenchmark {

  private static final int RUNS = 3;
  private static final int TOP = 20;

  private final List<Question> questions = new ArrayList<>();
  private final CityIndex index = CityIndex.inMemory();
  private final CitySnapshot snapshot;

  private BatchBenchmark(City city) {
    ProfileCompiler profiles = new ProfileCompiler(Knowledge.bundled(), LocalDate.of(2026, 11, 25));
    for (Candidate each : city.candidates()) {
      index.putCandidate(each.id().value(), "{}", profiles.compile(each.profile()));
    }
    PositionCompiler positions =
        new PositionCompiler(Knowledge.bundled(), ChainGraph.of(city.chain(), city.classes()));
    for (Position position : city.positions()) {
      Scorecard card = Scorecard.of(positions.compile(position), Weights.standard());
      questions.add(new Question(card, new Criteria(CutOff.suggested(card), false)));
    }
    snapshot = index.snapshot();
  }

  /** {@code CANDIDATES POSITIONS} */
  public static void main(String[] arguments) throws IOException {
    int candidates = Integer.parseInt(arguments[0]);
    int positions = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("talent-batch");
    CityGenerator.write(folder, candidates, positions, 1);
    new BatchBenchmark(RosterReader.with(ReadOptions.standard()).read(List.of(folder)).city()).run();
  }

  private void run() {
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      CandidateTable table = CandidateTable.load(snapshot);
      report("table", start);
      start = System.nanoTime();
      BatchMatcher matcher = new BatchMatcher(table, questions, TOP, 0);
      report("compile", start);
      start = System.nanoTime();
      BatchMatches matches = matcher.match(new Timed(), Progress.SILENT);
      report("match", start);
      start = System.nanoTime();
      BatchMatcher reverse = new BatchMatcher(table, questions, TOP, TOP);
      reverse.match(new Timed(), Progress.SILENT);
      report("both ways", start);
      start = System.nanoTime();
      int step = Math.max(1, questions.size() / 200);
      int asked = 0;
      for (int position = 0; position < questions.size(); position += step) {
        Question each = questions.get(position);
        if (each.card().isAssessable()) {
          List<Hit> hits = new ImpactRetriever(snapshot).top(each.card(), each.criteria(), TOP);
          check(hits, matches, position, table);
        }
        asked++;
      }
      System.out.printf("%12s %.4f ms a position%n", "one by one", (System.nanoTime() - start) / 1e6 / asked);
    }
  }

  private static void check(List<Hit> hits, BatchMatches matches, int position, CandidateTable table) {
    List<Hit> found = new ArrayList<>();
    for (int i = 0; i < matches.candidates(position); i++) {
      found.add(new Hit(table.id(matches.candidate(position, i)), matches.points(position, i)));
    }
    if (!found.equals(hits)) {
      throw new IllegalStateException("the ways disagree about position " + position);
    }
  }

  private void report(String what, long start) {
    System.out.printf("%12s %.4f ms a position%n", what, (System.nanoTime() - start) / 1e6 / questions.size());
  }

  private static final class Timed implements Sharing {
    @Override
    public void share(int count, Supplier<IntConsumer> work) {
      long start = System.nanoTime();
      NONE.share(count, work);
      System.out.printf("   stage %.1f ms%n", (System.nanoTime() - start) / 1e6);
    }
  }
}

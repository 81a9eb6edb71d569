package org.talentchain.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.benchmarks.city.LoadGenerator;
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

/**
 * Where the time of a batch goes, beside one query a position over the same index: three runs of everything
 * in one thread. The queries are asked for a sample of the positions and have to find what the batch found.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -Xmx4g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.BatchBenchmark 100000 5000}</pre>
 */
public final class BatchBenchmark {

  private static final int RUNS = 3;
  private static final int TOP = 20;
  private static final int SAMPLE = 100;

  private final List<Question> questions;
  private final CitySnapshot snapshot;
  private long since;

  private BatchBenchmark(List<Question> questions, CitySnapshot snapshot) {
    this.questions = questions;
    this.snapshot = snapshot;
  }

  /** {@code CANDIDATES POSITIONS} */
  public static void main(String[] arguments) {
    Knowledge knowledge = Knowledge.bundled();
    LoadGenerator load = new LoadGenerator(knowledge, 1);
    ProfileCompiler profiles = new ProfileCompiler(knowledge, Compiled.TODAY);
    PositionCompiler positions = new PositionCompiler(knowledge, ChainGraph.of(load.chain(), List.of()));
    List<Question> questions =
        load.positions(Integer.parseInt(arguments[1]))
            .map(each -> Scorecard.of(positions.compile(each), Weights.standard()))
            .filter(Scorecard::isAssessable)
            .map(card -> new Question(card, new Criteria(CutOff.suggested(card), false)))
            .toList();
    try (CityIndex index = CityIndex.inMemory()) {
      load.candidates(Integer.parseInt(arguments[0]))
          .forEach(each -> index.putCandidate(each.id().value(), "{}", profiles.compile(each.profile())));
      try (CitySnapshot snapshot = index.snapshot()) {
        BatchBenchmark benchmark = new BatchBenchmark(questions, snapshot);
        IntStream.range(0, RUNS).forEach(run -> benchmark.run());
      }
    }
  }

  private void run() {
    since = System.nanoTime();
    CandidateTable table = CandidateTable.load(snapshot);
    report("read the index", questions.size());
    BatchMatcher batch = new BatchMatcher(table, questions, TOP, 0, Sharing.NONE);
    report("prepare", questions.size());
    BatchMatches matches = batch.match(Progress.SILENT);
    report("match", questions.size());
    new BatchMatcher(table, questions, TOP, TOP, Sharing.NONE).match(Progress.SILENT);
    report("prepare, match both ways", questions.size());
    List<Integer> sample = sample();
    List<List<Hit>> hits = sample.stream().map(this::query).toList();
    report("one query", sample.size());
    for (int i = 0; i < hits.size(); i++) {
      if (!hits.get(i).equals(hits(matches, sample.get(i), table))) {
        throw new IllegalStateException("the ways disagree about position " + sample.get(i));
      }
    }
  }

  private List<Integer> sample() {
    int size = Math.min(SAMPLE, questions.size());
    return IntStream.range(0, size).mapToObj(i -> (int) ((long) i * questions.size() / size)).toList();
  }

  private List<Hit> query(int position) {
    Question question = questions.get(position);
    return new ImpactRetriever(snapshot).top(question.card(), question.criteria(), TOP);
  }

  private static List<Hit> hits(BatchMatches matches, int position, CandidateTable table) {
    return IntStream.range(0, matches.candidates(position))
        .mapToObj(i -> new Hit(table.id(matches.candidate(position, i)), matches.points(position, i)))
        .toList();
  }

  private void report(String what, int positions) {
    double milliseconds = (System.nanoTime() - since) / 1e6;
    System.out.printf(
        "%-25s %8.3f ms a position, %7.2f s%n", what, milliseconds / positions, milliseconds / 1e3);
    since = System.nanoTime();
  }
}

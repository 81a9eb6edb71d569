package org.talentchain.benchmarks.sidebyside;

import com.google.common.collect.Iterators;
import com.google.common.collect.UnmodifiableIterator;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentchain.benchmarks.city.LoadGenerator;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.features.PositionCompiler;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/**
 * The data all engines are compared on: made-up candidates, indexed in a folder of their own, and positions.
 * The candidates themselves are made anew whenever they are needed, so that a million take no memory.
 */
final class Town implements AutoCloseable {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final int INDEXED_AT_ONCE = 10_000;
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  private final Path folder;
  private final LoadGenerator load;
  private final int candidates;
  private final List<Position> positions;

  private Town(Path folder, LoadGenerator load, int candidates, int positions) {
    this.folder = folder;
    this.load = load;
    this.candidates = candidates;
    this.positions = load.positions(positions).toList();
  }

  /** Makes a town up and indexes it. */
  static Town build(int candidates, int positions, long seed) {
    try {
      LoadGenerator load = new LoadGenerator(KNOWLEDGE, seed);
      Town town = new Town(Files.createTempDirectory("talent-town"), load, candidates, positions);
      town.index();
      return town;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index() {
    try (TalentEngine engine = engine(1)) {
      engine.chain(load.chain()).addPositions(positions);
      UnmodifiableIterator<List<Candidate>> parts =
          Iterators.partition(candidates().iterator(), INDEXED_AT_ONCE);
      parts.forEachRemaining(engine::addCandidates);
    }
  }

  /** An engine over the index; close it before anyone else opens the index. */
  TalentEngine engine(int threads) {
    return TalentEngine.open(folder.resolve("index"), config(threads));
  }

  /** An engine in memory over the first few candidates and some of the positions. */
  TalentEngine part(int few, List<Position> some, int threads) {
    return TalentEngine.inMemory(config(threads))
        .chain(load.chain())
        .addPositions(some)
        .addCandidates(load.candidates(Math.min(few, candidates)).toList());
  }

  private static EngineConfig config(int threads) {
    return EngineConfig.asOf(TODAY).threads(threads);
  }

  /** The same index without the engine. */
  CityIndex openIndex() {
    return CityIndex.open(folder.resolve("index"));
  }

  /** A folder for an index of someone else's. */
  Path folder(String name) {
    return folder.resolve(name);
  }

  Stream<Candidate> candidates() {
    return load.candidates(candidates);
  }

  Candidate candidate(int number) {
    return load.candidate(number);
  }

  ProfileCompiler profiles() {
    return new ProfileCompiler(KNOWLEDGE, TODAY);
  }

  CandidateId anybody() {
    return load.candidate(0).id();
  }

  int size() {
    return candidates;
  }

  List<Position> positions() {
    return positions;
  }

  /** So many positions, evenly spread. */
  List<Position> sample(int count) {
    int size = positions.size();
    return count >= size
        ? positions
        : IntStream.range(0, count).mapToObj(i -> positions.get((int) ((long) i * size / count))).toList();
  }

  /** The scorecards of positions, as the engine makes them. */
  Map<PositionId, Scorecard> cards(List<Position> some) {
    PositionCompiler compiler = new PositionCompiler(KNOWLEDGE, ChainGraph.of(load.chain(), List.of()));
    return some.stream()
        .collect(
            Collectors.toMap(
                Position::id, each -> Scorecard.of(compiler.compile(each), Weights.standard())));
  }

  @Override
  public void close() {
    try {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

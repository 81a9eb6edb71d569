package org.talentchain.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainNode;
import org.talentchain.chain.ChainPath;
import org.talentchain.json.ModelJson;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tie;
import org.talentchain.model.TieKind;

/**
 * A chain far larger than a city's: loads it from a JSON file, then asks for paths in words between
 * organizations drawn at random, for single points of failure and for what is close to a workplace. A few
 * organizations have most of the ties and a few segments most of the organizations, as on real chains; some
 * are tied to nobody.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -Xmx1536m -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.LargeChain 100000 1000000}</pre>
 */
public final class LargeChain {

  private static final int SEGMENTS = 200;
  private static final int SEGMENTS_A_CHAIN = 10;
  private static final int QUESTIONS = 1_000;

  private final Random random = new Random(1);
  private final int organizations;
  private final int ties;

  private LargeChain(int organizations, int ties) {
    this.organizations = organizations;
    this.ties = ties;
  }

  /** {@code ORGANIZATIONS TIES} */
  public static void main(String[] arguments) throws IOException {
    int organizations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int ties = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    LargeChain large = new LargeChain(organizations, ties);
    Path file = Files.createTempFile("chain", ".json");
    try {
      Files.writeString(file, ModelJson.write(large.description()));
      System.gc();
      large.measure(file);
    } finally {
      Files.delete(file);
    }
  }

  private void measure(Path file) throws IOException {
    String json = Files.readString(file);
    ChainDescription read = timed("read the file", () -> ModelJson.read(json, ChainDescription.class));
    ChainGraph graph = timed("build the graph", () -> ChainGraph.of(read, List.of()));
    System.gc();
    Runtime machine = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%,d nodes, heap in use with description, file and graph: %,d MiB%n",
        graph.nodes().size(),
        (machine.totalMemory() - machine.freeMemory()) >> 20);
    paths(graph);
    timed("single points of failure", () -> graph.cutPoints().size());
    timed("close to a workplace", () -> graph.closeTo(organization(), null).size());
  }

  private static <T> T timed(String what, Supplier<T> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long worked = threads.getCurrentThreadCpuTime();
    T result = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (threads.getCurrentThreadCpuTime() - worked) / 1e9;
    System.out.printf(Locale.ROOT, "%s: %.2f s, %.2f s of it on a processor%n", what, seconds, busy);
    return result;
  }

  private void paths(ChainGraph graph) {
    double[] millis = new double[QUESTIONS];
    int found = 0;
    int longest = 0;
    String example = "";
    for (int at = 0; at < QUESTIONS; at++) {
      ChainNode from = ChainNode.of(organization());
      ChainNode to = ChainNode.of(organization());
      long start = System.nanoTime();
      ChainPath path = graph.path(from, to).orElse(null);
      String words = path == null ? "" : graph.inWords(path, Locale.CHINESE);
      millis[at] = (System.nanoTime() - start) / 1e6;
      found += path == null ? 0 : 1;
      longest = Math.max(longest, path == null ? 0 : path.steps().size());
      example = words.length() > example.length() ? words : example;
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%,d paths in words: median %.1f ms, 99 %% within %.1f ms, longest %.1f ms; %,d found, up to %d steps%n%s%n",
        QUESTIONS,
        millis[QUESTIONS / 2],
        millis[QUESTIONS * 99 / 100],
        millis[QUESTIONS - 1],
        found,
        longest,
        example);
  }

  private ChainDescription description() {
    List<IndustryChain> chains = new ArrayList<>();
    for (int first = 0; first < SEGMENTS; first += SEGMENTS_A_CHAIN) {
      chains.add(chain(first));
    }
    List<Organization> all = new ArrayList<>();
    for (int at = 0; at < organizations; at++) {
      all.add(organization(at));
    }
    List<Tie> stated = new ArrayList<>();
    for (int at = 0; at < ties; at++) {
      TieKind kind = at % 10 == 0 ? TieKind.TRAINS_FOR : at % 10 == 1 ? TieKind.COOPERATES : TieKind.SUPPLIES;
      stated.add(new Tie(kind, id(busy()).value(), organization().value()));
    }
    return new ChainDescription(chains, all, stated);
  }

  private static IndustryChain chain(int first) {
    List<Segment> segments = new ArrayList<>();
    for (int at = first; at < first + SEGMENTS_A_CHAIN; at++) {
      List<SegmentId> feeds = at + 1 < first + SEGMENTS_A_CHAIN ? List.of(segmentId(at + 1)) : List.of();
      segments.add(new Segment(segmentId(at), "环节" + at, null, feeds));
    }
    return new IndustryChain("chain" + first, "产业链" + first, null, segments);
  }

  private Organization organization(int at) {
    OrganizationKind[] kinds = OrganizationKind.values();
    OrganizationKind kind = kinds[1 + at % (kinds.length - 1)];
    List<SegmentId> member = List.of(segmentId((int) (SEGMENTS * Math.pow(random.nextDouble(), 2))));
    return new Organization(id(at), "第" + at + "号单位", List.of(), kind, member, null, null, null);
  }

  private OrganizationId organization() {
    return id(random.nextInt(organizations));
  }

  /** One of the busier ones, rather. */
  private int busy() {
    return (int) (organizations * Math.pow(random.nextDouble(), 3));
  }

  private static OrganizationId id(int at) {
    return new OrganizationId("O" + at);
  }

  private static SegmentId segmentId(int at) {
    return new SegmentId("S" + at);
  }
}

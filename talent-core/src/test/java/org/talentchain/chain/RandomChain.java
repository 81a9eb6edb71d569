package org.talentchain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.TieKind;

/** Small chains with everything in them, the same for the same seed. */
final class RandomChain {

  private final Random random;
  private final List<Part> parts = new ArrayList<>();

  /** Something that is stated when all it needs is. */
  private record Part(List<ChainNode> needs, Statement statement) {}

  /** Adds one thing to a chain, with whatever of its references is kept. */
  private interface Statement {
    void in(SmallChain chain, Predicate<ChainNode> kept);
  }

  private RandomChain(long seed) {
    this.random = new Random(seed);
  }

  static ChainGraph graph(long seed) {
    return graph(seed, node -> true);
  }

  /** The same chain, described as if only some of its nodes had ever been there. */
  static ChainGraph graph(long seed, Predicate<ChainNode> kept) {
    RandomChain made = new RandomChain(seed);
    made.state();
    SmallChain chain = new SmallChain();
    for (Part part : made.parts) {
      if (part.needs().stream().allMatch(kept)) {
        part.statement().in(chain, kept);
      }
    }
    return ChainGraph.of(chain.description(), chain.classes());
  }

  private void state() {
    int segments = 2 + random.nextInt(3);
    int organizations = 3 + random.nextInt(8);
    for (int at = 0; at < segments; at++) {
      segment(at, segments);
    }
    for (int at = 0; at < organizations; at++) {
      organization(at, segments);
    }
    for (int at = random.nextInt(4); at > 0; at--) {
      trainingClass(at, segments, organizations);
      team(at, segments, organizations);
    }
    for (int at = random.nextInt(2 * organizations); at > 0; at--) {
      tie("O" + random.nextInt(organizations), organizations);
    }
  }

  private void segment(int at, int of) {
    String fed = "S" + (at + 1 + random.nextInt(of));
    String id = "S" + at;
    state(
        List.of(node(ChainNode.Kind.SEGMENT, id)),
        (chain, kept) ->
            chain.segment(id, only(kept, ChainNode.Kind.SEGMENT, at + 1 < of ? List.of(fed) : List.of())));
  }

  private void organization(int at, int segments) {
    OrganizationKind[] kinds = OrganizationKind.values();
    OrganizationKind kind = kinds[random.nextInt(kinds.length)];
    List<String> members = some("S", segments);
    state(
        List.of(node(ChainNode.Kind.ORGANIZATION, "O" + at)),
        (chain, kept) -> chain.organization("O" + at, kind, only(kept, ChainNode.Kind.SEGMENT, members)));
  }

  private void trainingClass(int at, int segments, int organizations) {
    String provider = "O" + random.nextInt(organizations);
    String segment = random.nextBoolean() ? "S" + random.nextInt(segments) : null;
    List<String> partners = some("O", organizations);
    state(
        List.of(node(ChainNode.Kind.CLASS, "C" + at), node(ChainNode.Kind.ORGANIZATION, provider)),
        (chain, kept) -> {
          boolean stays = segment != null && kept.test(node(ChainNode.Kind.SEGMENT, segment));
          String[] stated = only(kept, ChainNode.Kind.ORGANIZATION, partners);
          chain.trainingClass("C" + at, provider, stays ? segment : null, stated);
        });
  }

  private void team(int at, int segments, int organizations) {
    String home = random.nextBoolean() ? "O" + random.nextInt(organizations) : null;
    List<String> members = some("S", segments);
    state(
        List.of(node(ChainNode.Kind.TEAM, "T" + at)),
        (chain, kept) -> {
          boolean stays = home != null && kept.test(node(ChainNode.Kind.ORGANIZATION, home));
          chain.team("T" + at, stays ? home : null, only(kept, ChainNode.Kind.SEGMENT, members));
        });
  }

  private void tie(String from, int organizations) {
    TieKind[] kinds = {TieKind.SUPPLIES, TieKind.TRAINS_FOR, TieKind.COOPERATES};
    TieKind kind = kinds[random.nextInt(kinds.length)];
    String to = "O" + random.nextInt(organizations);
    state(
        List.of(node(ChainNode.Kind.ORGANIZATION, from), node(ChainNode.Kind.ORGANIZATION, to)),
        (chain, kept) -> chain.tie(kind, from, to));
  }

  private void state(List<ChainNode> needs, Statement statement) {
    parts.add(new Part(needs, statement));
  }

  private List<String> some(String prefix, int of) {
    return random.ints(random.nextInt(3), 0, of).distinct().mapToObj(each -> prefix + each).toList();
  }

  private static String[] only(Predicate<ChainNode> kept, ChainNode.Kind kind, List<String> ids) {
    return ids.stream().filter(id -> kept.test(node(kind, id))).toArray(String[]::new);
  }

  private static ChainNode node(ChainNode.Kind kind, String id) {
    return new ChainNode(kind, id);
  }
}

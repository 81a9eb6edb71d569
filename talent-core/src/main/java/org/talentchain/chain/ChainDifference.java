package org.talentchain.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;

/**
 * What a change of the chain brings about.
 *
 * @param supply segments whose supply changes
 * @param skillsLost skills that nobody teaches any more
 * @param skillsGained skills that nobody taught before
 * @param untrained organizations that had somebody to train for them and no longer have
 * @param newlyTrained organizations that have somebody to train for them and had nobody
 * @param adrift nodes that were connected to the chain and no longer are
 * @param arisen weak points there were not before
 * @param settled weak points there no longer are; what is gone altogether is not settled
 */
public record ChainDifference(
    List<SupplyChange> supply,
    List<String> skillsLost,
    List<String> skillsGained,
    List<ChainNode> untrained,
    List<ChainNode> newlyTrained,
    List<ChainNode> adrift,
    WeakPoints arisen,
    WeakPoints settled) {

  public ChainDifference {
    supply = List.copyOf(supply);
    skillsLost = List.copyOf(skillsLost);
    skillsGained = List.copyOf(skillsGained);
    untrained = List.copyOf(untrained);
    newlyTrained = List.copyOf(newlyTrained);
    adrift = List.copyOf(adrift);
  }

  /**
   * The difference between two states of a chain.
   *
   * @param knowledge tells which skills are the same
   * @param share as for {@link WeakPoints#of}
   */
  public static ChainDifference between(ChainGraph before, ChainGraph after, Knowledge knowledge, int share) {
    TaughtSkills taughtBefore = TaughtSkills.in(before, knowledge);
    TaughtSkills taughtAfter = TaughtSkills.in(after, knowledge);
    WeakPoints weakBefore = WeakPoints.of(before, knowledge, share);
    WeakPoints weakAfter = WeakPoints.of(after, knowledge, share);
    List<String> skillsLost = taughtBefore.notIn(taughtAfter);
    return new ChainDifference(
        supply(before, after),
        skillsLost,
        taughtAfter.notIn(taughtBefore),
        untrained(before, after),
        untrained(after, before),
        adrift(before, after),
        weakAfter.notIn(weakBefore),
        weakBefore.notIn(weakAfter).stillThere(after, skillsLost));
  }

  private static List<SupplyChange> supply(ChainGraph before, ChainGraph after) {
    return Stream.of(before, after)
        .flatMap(graph -> graph.description().chains().stream())
        .flatMap(chain -> chain.segments().stream())
        .map(Segment::id)
        .distinct()
        .map(segment -> supply(segment, before, after))
        .filter(change -> !change.isNothing())
        .toList();
  }

  private static SupplyChange supply(SegmentId segment, ChainGraph before, ChainGraph after) {
    SegmentSupply old = before.supply(segment);
    SegmentSupply now = after.supply(segment);
    return new SupplyChange(
        segment,
        old.seats(),
        now.seats(),
        notIn(old.sources(), now.sources(), SupplySource::node),
        notIn(now.sources(), old.sources(), SupplySource::node));
  }

  /** Organizations in both, for which somebody trains in the first but nobody does in the second. */
  private static List<ChainNode> untrained(ChainGraph first, ChainGraph second) {
    return first.nodes().stream()
        .filter(node -> node.kind() == ChainNode.Kind.ORGANIZATION && second.contains(node))
        .filter(node -> isTrainedFor(node, first) && !isTrainedFor(node, second))
        .toList();
  }

  private static boolean isTrainedFor(ChainNode node, ChainGraph graph) {
    return !graph.neighbours(node, EdgeKind.TRAINS_FOR, Direction.AGAINST).isEmpty();
  }

  private static List<ChainNode> adrift(ChainGraph before, ChainGraph after) {
    Set<ChainNode> apartBefore = new HashSet<>(before.apart());
    return after.apart().stream()
        .filter(node -> before.contains(node) && !apartBefore.contains(node))
        .toList();
  }

  /** Those of a list whose key no other has. */
  static <T> List<T> notIn(List<T> list, List<T> others, Function<T, ?> key) {
    Set<Object> known = others.stream().map(key).map(Objects::requireNonNull).collect(Collectors.toSet());
    return list.stream().filter(each -> !known.contains(key.apply(each))).toList();
  }
}

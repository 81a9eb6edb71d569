package org.talentchain.chain;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Segment;

/**
 * Where a chain has a single point of failure.
 *
 * @param cutPoints nodes that hold others to the chain
 * @param soleProviders those who alone teach a skill
 * @param dominances segments that lean on one provider for more than a given share of their seats
 */
public record WeakPoints(
    List<CutPoint> cutPoints, List<SoleProvider> soleProviders, List<Dominance> dominances) {

  public WeakPoints {
    cutPoints = List.copyOf(cutPoints);
    soleProviders = List.copyOf(soleProviders);
    dominances = List.copyOf(dominances);
  }

  /**
   * The weak points of a chain.
   *
   * @param knowledge tells which skills are the same
   * @param share above which a provider's part of a segment's seats is a weak point, in ten-thousandths
   */
  public static WeakPoints of(ChainGraph graph, Knowledge knowledge, int share) {
    return new WeakPoints(
        graph.cutPoints(), TaughtSkills.in(graph, knowledge).soleProviders(), dominances(graph, share));
  }

  /**
   * The weak points that others do not have; of a sole provider only the skills that are not theirs there.
   */
  WeakPoints notIn(WeakPoints others) {
    return new WeakPoints(
        ChainDifference.notIn(cutPoints, others.cutPoints, CutPoint::node),
        soleProviders.stream().flatMap(sole -> sole.notIn(others.soleProviders).stream()).toList(),
        ChainDifference.notIn(
            dominances, others.dominances, each -> List.of(each.segment(), each.provider())));
  }

  /** Without those that are only gone because what they were about is gone. */
  WeakPoints stillThere(ChainGraph graph, List<String> skillsLost) {
    List<SoleProvider> gone =
        soleProviders.stream().map(sole -> new SoleProvider(sole.provider(), skillsLost)).toList();
    return new WeakPoints(
        cutPoints.stream().filter(point -> graph.contains(point.node())).toList(),
        soleProviders.stream().flatMap(sole -> sole.notIn(gone).stream()).toList(),
        dominances.stream().filter(each -> graph.supply(each.segment()).seats() > 0).toList());
  }

  private static List<Dominance> dominances(ChainGraph graph, int share) {
    List<Dominance> found = new ArrayList<>();
    for (IndustryChain chain : graph.description().chains()) {
      for (Segment segment : chain.segments()) {
        SegmentSupply supply = graph.supply(segment.id());
        supply.sources().stream()
            .filter(source -> source.seats() > 0 && source.node().kind() == ChainNode.Kind.ORGANIZATION)
            .map(source -> new Dominance(segment.id(), source.node(), source.seats(), supply.seats()))
            .filter(dominance -> dominance.share() > share)
            .forEach(found::add);
      }
    }
    return found;
  }
}

package org.talentchain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TrainingClass;

/**
 * Something a description leaves open: not wrong, but more should be known or done.
 *
 * @param kind what is missing
 * @param nodes where, in order; not empty
 */
public record ChainGap(Kind kind, List<ChainNode> nodes) {

  private static final Set<OrganizationKind> ENTERPRISES =
      Set.of(
          OrganizationKind.CHAIN_LEADER,
          OrganizationKind.BACKBONE,
          OrganizationKind.SUPPLIER,
          OrganizationKind.CUSTOMER);
  private static final Set<OrganizationKind> PROVIDERS =
      Set.of(OrganizationKind.SCHOOL, OrganizationKind.TRAINING_BASE);

  /** What may be missing. */
  public enum Kind {
    /** No enterprise belongs to the segment. */
    SEGMENT_WITHOUT_ENTERPRISE,
    /** No class reaches the segment. */
    SEGMENT_WITHOUT_CLASS,
    /** The enterprise has no tie but that it belongs to a segment. */
    ENTERPRISE_WITHOUT_TIE,
    /** The school or base trains for nobody: no class and no tie. */
    PROVIDER_WITHOUT_TIE,
    /** No organization hosts a workshop of the team. */
    TEAM_WITHOUT_WORKSHOP,
    /** The class is for no segment and no enterprise. */
    CLASS_FOR_NOBODY
  }

  public ChainGap {
    nodes = List.copyOf(nodes);
  }

  /** What a description leaves open, by kind. */
  public static List<ChainGap> in(ChainGraph graph) {
    List<ChainGap> gaps = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<ChainNode> nodes = graph.nodes().stream().filter(test(kind, graph)).toList();
      if (!nodes.isEmpty()) {
        gaps.add(new ChainGap(kind, nodes));
      }
    }
    return gaps;
  }

  private static Predicate<ChainNode> test(Kind kind, ChainGraph graph) {
    return switch (kind) {
      case SEGMENT_WITHOUT_ENTERPRISE -> node ->
          node.kind() == ChainNode.Kind.SEGMENT
              && graph.neighbours(node, EdgeKind.MEMBER_OF, Direction.AGAINST).stream()
                  .noneMatch(member -> is(member, ENTERPRISES, graph));
      case SEGMENT_WITHOUT_CLASS -> node ->
          node.kind() == ChainNode.Kind.SEGMENT && graph.supply(new SegmentId(node.id())).seats() == 0;
      case ENTERPRISE_WITHOUT_TIE -> node -> is(node, ENTERPRISES, graph) && isUntied(node, graph);
      case PROVIDER_WITHOUT_TIE -> node -> is(node, PROVIDERS, graph) && isUntied(node, graph);
      case TEAM_WITHOUT_WORKSHOP -> node ->
          node.kind() == ChainNode.Kind.TEAM
              && graph.neighbours(node, EdgeKind.HOSTS_WORKSHOP, Direction.AGAINST).isEmpty();
      case CLASS_FOR_NOBODY -> node -> graph.trainingClass(node).filter(ChainGap::isForNobody).isPresent();
    };
  }

  private static boolean is(ChainNode node, Set<OrganizationKind> kinds, ChainGraph graph) {
    return graph.organization(node).filter(organization -> kinds.contains(organization.kind())).isPresent();
  }

  private static boolean isUntied(ChainNode node, ChainGraph graph) {
    return graph.steps(node).stream().allMatch(step -> step.kind() == EdgeKind.MEMBER_OF);
  }

  private static boolean isForNobody(TrainingClass one) {
    return one.segment() == null && one.partners().isEmpty();
  }
}

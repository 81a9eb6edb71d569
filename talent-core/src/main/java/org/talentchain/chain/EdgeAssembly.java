package org.talentchain.chain;

import java.util.List;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;

/**
 * Makes edges of a description. An edge to what is not described is left out; {@link ChainCheck} reports it.
 */
final class EdgeAssembly {

  private final NodeRegister register;
  private final Adjacency.Builder edges = new Adjacency.Builder();

  private EdgeAssembly(NodeRegister register) {
    this.register = register;
  }

  static Adjacency of(NodeRegister register, ChainDescription description, List<TrainingClass> classes) {
    EdgeAssembly assembly = new EdgeAssembly(register);
    description.chains().stream()
        .map(IndustryChain::segments)
        .flatMap(List::stream)
        .forEach(assembly::add);
    description.organizations().forEach(assembly::add);
    description.teams().forEach(assembly::add);
    classes.forEach(assembly::add);
    description.ties().forEach(assembly::add);
    return assembly.edges.build(register.size());
  }

  private void add(Segment segment) {
    for (SegmentId fed : segment.feeds()) {
      connect(ChainNode.of(segment.id()), ChainNode.of(fed), EdgeKind.FEEDS);
    }
  }

  private void add(Organization organization) {
    for (SegmentId segment : organization.segments()) {
      connect(ChainNode.of(organization.id()), ChainNode.of(segment), EdgeKind.MEMBER_OF);
    }
  }

  private void add(Team team) {
    if (team.home() != null) {
      connect(ChainNode.of(team.id()), ChainNode.of(team.home()), EdgeKind.MEMBER_OF);
    }
    for (SegmentId segment : team.segments()) {
      connect(ChainNode.of(team.id()), ChainNode.of(segment), EdgeKind.MEMBER_OF);
    }
  }

  private void add(TrainingClass trainingClass) {
    ChainNode node = ChainNode.of(trainingClass.id());
    ChainNode provider = ChainNode.of(trainingClass.provider());
    connect(provider, node, EdgeKind.OFFERS);
    for (OrganizationId partner : trainingClass.partners()) {
      connect(node, ChainNode.of(partner), EdgeKind.TRAINS_FOR);
      connect(provider, ChainNode.of(partner), EdgeKind.TRAINS_FOR);
    }
    if (trainingClass.segment() != null) {
      connect(node, ChainNode.of(trainingClass.segment()), EdgeKind.TRAINS_FOR);
    }
  }

  private void add(Tie tie) {
    connect(register.from(tie), register.to(tie), EdgeKind.of(tie.kind()));
  }

  private void connect(ChainNode from, ChainNode to, EdgeKind kind) {
    connect(register.place(from), register.place(to), kind);
  }

  private void connect(int from, int to, EdgeKind kind) {
    if (from != NodeRegister.NOWHERE && to != NodeRegister.NOWHERE) {
      edges.add(from, to, kind);
    }
  }
}

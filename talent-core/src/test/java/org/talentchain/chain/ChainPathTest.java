package org.talentchain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentchain.model.TieKind.COOPERATES;
import static org.talentchain.model.TieKind.HOSTS_WORKSHOP;
import static org.talentchain.model.TieKind.SUPPLIES;
import static org.talentchain.model.TieKind.TRAINS_FOR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.OrganizationKind;

class ChainPathTest {

  private final SmallChain chain =
      new SmallChain()
          .segment("火箭产研", "海上发射")
          .segment("海上发射")
          .organization("烟台轻工业学校", OrganizationKind.SCHOOL)
          .organization("东方航天港", OrganizationKind.CHAIN_LEADER, "火箭产研")
          .organization("发射公司", OrganizationKind.BACKBONE, "海上发射")
          .team("院士团队", null)
          .trainingClass("焊工班", "烟台轻工业学校", null, "发射公司")
          .tie(TRAINS_FOR, "烟台轻工业学校", "东方航天港")
          .tie(HOSTS_WORKSHOP, "东方航天港", "院士团队");

  private ChainGraph graph() {
    return ChainGraph.of(chain.description(), chain.classes());
  }

  private String words(String from, String to, Locale locale, EdgeKind... forbidden) {
    ChainGraph graph = graph();
    Set<EdgeKind> allowed = EnumSet.allOf(EdgeKind.class);
    allowed.removeAll(List.of(forbidden));
    return graph
        .path(graph.named(from).get(0), graph.named(to).get(0), allowed)
        .map(path -> graph.inWords(path, locale))
        .orElse("none");
  }

  @Test
  void aPathIsSaidFromNameToName() {
    assertThat(words("烟台轻工业学校", "火箭产研", Locale.CHINESE))
        .isEqualTo("烟台轻工业学校 —定向培养→ 东方航天港 —链上环节→ 火箭产研");
    assertThat(words("烟台轻工业学校", "火箭产研", Locale.ENGLISH))
        .isEqualTo("烟台轻工业学校 —trains for→ 东方航天港 —belongs to→ 火箭产研");
  }

  @Test
  void againstItsDirectionAnEdgeIsSaidFromTheOtherEnd() {
    assertThat(words("火箭产研", "烟台轻工业学校", Locale.CHINESE))
        .isEqualTo("火箭产研 —链上单位→ 东方航天港 —委托培养→ 烟台轻工业学校");
    assertThat(words("院士团队", "烟台轻工业学校", Locale.CHINESE))
        .isEqualTo("院士团队 —院士工坊设于→ 东方航天港 —委托培养→ 烟台轻工业学校");
  }

  @Test
  void aClassIsSaidAsWhatItIs() {
    assertThat(words("发射公司", "烟台轻工业学校", Locale.CHINESE, EdgeKind.MEMBER_OF))
        .isEqualTo("发射公司 —委托培养→ 烟台轻工业学校");
    assertThat(words("发射公司", "焊工班", Locale.CHINESE)).isEqualTo("发射公司 —定制班→ 焊工班");
    assertThat(words("烟台轻工业学校", "焊工班", Locale.CHINESE)).isEqualTo("烟台轻工业学校 —承办→ 焊工班");
  }

  @Test
  void forbiddenKindsAreGoneAround() {
    assertThat(words("东方航天港", "发射公司", Locale.CHINESE, EdgeKind.TRAINS_FOR))
        .isEqualTo("东方航天港 —链上环节→ 火箭产研 —下游环节→ 海上发射 —链上单位→ 发射公司");
    assertThat(words("东方航天港", "发射公司", Locale.CHINESE, EdgeKind.TRAINS_FOR, EdgeKind.FEEDS))
        .isEqualTo("none");
  }

  @Test
  void whatWasAgreedSaysMoreThanACommonSegment() {
    chain
        .organization("同行", OrganizationKind.BACKBONE, "火箭产研")
        .organization("供应商", OrganizationKind.SUPPLIER)
        .tie(SUPPLIES, "供应商", "东方航天港")
        .tie(SUPPLIES, "供应商", "同行");
    assertThat(words("东方航天港", "同行", Locale.CHINESE)).isEqualTo("东方航天港 —供应商→ 供应商 —供应→ 同行");
  }

  @Test
  void noPathLeadsThroughAChainOffice() {
    chain
        .organization("链办", OrganizationKind.CHAIN_OFFICE, "火箭产研", "海上发射")
        .segment("卫星应用")
        .organization("总办", OrganizationKind.CHAIN_OFFICE, "海上发射", "卫星应用");
    assertThat(words("链办", "海上发射", Locale.CHINESE)).isEqualTo("链办 —链上环节→ 海上发射");
    assertThat(words("海上发射", "卫星应用", Locale.CHINESE)).isEqualTo("none");
  }

  @Test
  void fromANodeToItselfThereIsNothingToWalk() {
    ChainGraph graph = graph();
    ChainNode node = graph.named("东方航天港").get(0);
    assertThat(graph.path(node, node)).contains(new ChainPath(node, List.of()));
    assertThat(graph.path(node, new ChainNode(ChainNode.Kind.TEAM, "nobody"))).isEmpty();
  }

  @Test
  void cooperationReadsTheSameFromBothEnds() {
    chain.organization("大学", OrganizationKind.SCHOOL).tie(COOPERATES, "大学", "东方航天港");
    assertThat(words("大学", "东方航天港", Locale.CHINESE)).isEqualTo("大学 —联合办学→ 东方航天港");
    assertThat(words("东方航天港", "大学", Locale.CHINESE)).isEqualTo("东方航天港 —联合办学→ 大学");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void isTheFirstOfAllShortestPaths(long seed) {
    ChainGraph graph = RandomChain.graph(seed);
    Set<EdgeKind> some = EnumSet.allOf(EdgeKind.class);
    some.remove(EdgeKind.values()[(int) seed % EdgeKind.values().length]);
    for (Set<EdgeKind> allowed : List.of(EnumSet.allOf(EdgeKind.class), some)) {
      for (ChainNode from : graph.nodes()) {
        for (ChainNode to : graph.nodes()) {
          assertThat(graph.path(from, to, allowed).map(ChainPath::steps).orElse(null))
              .as("%s to %s by %s", from, to, allowed)
              .isEqualTo(firstShortest(graph, from, to, allowed));
        }
      }
    }
  }

  /** Walks every way of each length, from short to long, in the order of the steps. */
  private static List<ChainStep> firstShortest(
      ChainGraph graph, ChainNode from, ChainNode to, Set<EdgeKind> allowed) {
    if (from.equals(to)) {
      return List.of();
    }
    List<List<ChainStep>> ways = List.of(List.of());
    Set<ChainNode> reached = new HashSet<>(Set.of(from));
    while (!ways.isEmpty()) {
      List<List<ChainStep>> longer = new ArrayList<>();
      for (List<ChainStep> way : ways) {
        ChainNode at = way.isEmpty() ? from : way.get(way.size() - 1).to();
        if (at.equals(to)) {
          return way;
        }
        if (at.equals(from) || !isOffice(graph, at)) {
          graph.steps(at).stream()
              .filter(step -> allowed.contains(step.kind()) && reached.add(step.to()))
              .forEach(step -> longer.add(append(way, step)));
        }
      }
      ways = longer;
    }
    return null;
  }

  private static boolean isOffice(ChainGraph graph, ChainNode node) {
    return graph.organization(node).filter(it -> it.kind() == OrganizationKind.CHAIN_OFFICE).isPresent();
  }

  private static List<ChainStep> append(List<ChainStep> way, ChainStep step) {
    List<ChainStep> longer = new ArrayList<>(way);
    longer.add(step);
    return longer;
  }
}

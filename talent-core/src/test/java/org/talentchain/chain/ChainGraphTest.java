package org.talentchain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.ClassId;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.Tie;
import org.talentchain.model.TieKind;
import org.talentchain.model.TrainingClass;

class ChainGraphTest {

  private static final OrganizationId EMPLOYER = new OrganizationId("employer");
  private static final SegmentId LAUNCH = new SegmentId("launch");

  private static Segment segment(String id, String... feeds) {
    return new Segment(new SegmentId(id), id, null, List.of(feeds).stream().map(SegmentId::new).toList());
  }

  private static Organization organization(String id, String name, OrganizationKind kind, String... in) {
    List<SegmentId> segments = List.of(in).stream().map(SegmentId::new).toList();
    return new Organization(new OrganizationId(id), name, List.of(), kind, segments, null, null, null);
  }

  private static ChainDescription city(List<Tie> ties, Organization... others) {
    IndustryChain aerospace =
        new IndustryChain(
            "aerospace", "航空航天", null, List.of(segment("rockets", "launch"), segment("launch"), segment("apps")));
    List<Organization> all = new ArrayList<>(List.of(others));
    all.add(organization("employer", "发射公司", OrganizationKind.CHAIN_LEADER, "launch"));
    return new ChainDescription(List.of(aerospace), all, ties);
  }

  private static ChainLink.Kind closeness(ChainDescription city, String organization) {
    return ChainGraph.of(city, List.of()).closeTo(EMPLOYER, LAUNCH).stream()
        .filter(link -> link.organization().id().value().equals(organization))
        .map(ChainLink::kind)
        .findFirst()
        .orElse(null);
  }

  @Test
  void theEmployerItselfIsClosest() {
    assertThat(closeness(city(List.of()), "employer")).isEqualTo(ChainLink.Kind.SAME_ORGANIZATION);
  }

  @Test
  void tiesCountBeforeSegments() {
    Organization school = organization("other", "院校", OrganizationKind.SCHOOL, "launch");
    assertThat(closeness(city(List.of(), school), "other")).isEqualTo(ChainLink.Kind.SAME_SEGMENT);
    List<Tie> trains = List.of(new Tie(TieKind.TRAINS_FOR, "other", "employer"));
    assertThat(closeness(city(trains, school), "other")).isEqualTo(ChainLink.Kind.TRAINS_FOR);
    List<Tie> supplied = List.of(new Tie(TieKind.SUPPLIES, "employer", "other"));
    assertThat(closeness(city(supplied, school), "other")).isEqualTo(ChainLink.Kind.SUPPLIES);
  }

  @Test
  void neighboursAreCloserThanTheRestOfTheChain() {
    ChainDescription city =
        city(
            List.of(),
            organization("maker", "总装公司", OrganizationKind.BACKBONE, "rockets"),
            organization("user", "应用公司", OrganizationKind.BACKBONE, "apps"),
            organization("stranger", "外地公司", OrganizationKind.BACKBONE));
    assertThat(closeness(city, "maker")).isEqualTo(ChainLink.Kind.NEIGHBOUR_SEGMENT);
    assertThat(closeness(city, "user")).isEqualTo(ChainLink.Kind.SAME_CHAIN);
    assertThat(closeness(city, "stranger")).isNull();
  }

  @Test
  void theProviderOfAClassTrainsForItsPartners() {
    ChainDescription city = city(List.of(), organization("base", "实训基地", OrganizationKind.TRAINING_BASE));
    TrainingClass order =
        new TrainingClass(
            new ClassId("T"),
            new OrganizationId("base"),
            "订单班",
            null,
            List.of(EMPLOYER),
            List.of(SkillClaim.of("焊接")),
            List.of(),
            List.of(),
            20,
            null,
            null,
            null);
    assertThat(ChainGraph.of(city, List.of(order)).closeTo(EMPLOYER, LAUNCH))
        .contains(new ChainLink(city.organizations().get(0), ChainLink.Kind.TRAINS_FOR));
  }

  @Test
  void aSchoolAndAFirmOfOneNameAreTwo() { // case 58
    ChainDescription city =
        city(
            List.of(),
            organization("school", "华为学院", OrganizationKind.SCHOOL, "launch"),
            organization("firm", "华为学院", OrganizationKind.BACKBONE, "launch"));
    assertThat(ChainGraph.of(city, List.of()).closeTo(EMPLOYER, LAUNCH))
        .extracting(link -> link.organization().id().value())
        .containsExactly("employer", "firm", "school");
  }

  @Test
  void segmentsThatFeedEachOtherInACircleAreRefusedByName() {
    IndustryChain circle =
        new IndustryChain("c", "c", null, List.of(segment("one", "two"), segment("two", "one")));
    ChainDescription city = new ChainDescription(List.of(circle), List.of(), List.of());
    assertThatThrownBy(() -> ChainGraph.of(city, List.of()))
        .isInstanceOf(ChainException.class)
        .hasMessageContaining("one")
        .hasMessageContaining("two");
  }

  @Test
  void aTieToSomebodyNotDescribedIsLeftOut() {
    List<Tie> ties = List.of(new Tie(TieKind.SUPPLIES, "nobody", "employer"));
    assertThat(ChainGraph.of(city(ties), List.of()).closeTo(EMPLOYER, LAUNCH)).hasSize(1);
  }
}

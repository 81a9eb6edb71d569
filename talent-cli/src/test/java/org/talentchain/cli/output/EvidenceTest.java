package org.talentchain.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentchain.cli.text.Wording;
import org.talentchain.knowledge.Relation;
import org.talentchain.matching.explain.ComponentScore;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.explain.GateCheck;
import org.talentchain.matching.explain.ItemScore;
import org.talentchain.matching.explain.ItemStatus;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Rating;
import org.talentchain.model.Requirement;

class EvidenceTest {

  private static final Requirement PLC = Requirement.Skill.must("PLC编程");
  private static final Requirement WELDING = Requirement.Skill.wish("焊接");

  private final Evidence evidence = new Evidence(Wording.in(Locale.CHINESE));

  private static ItemScore item(
      @Nullable Requirement requirement,
      String wanted,
      int value,
      ItemStatus status,
      @Nullable String found,
      @Nullable Relation relation) {
    return new ItemScore(requirement, wanted, 100, value, status, found, relation);
  }

  private static Explanation pair(List<GateCheck> gates, Component component, ItemScore... items) {
    int points = List.of(items).stream().mapToInt(ItemScore::points).sum();
    ComponentScore score =
        new ComponentScore(component, 100 * items.length, points, 0, List.of(items));
    return new Explanation(
        SampleFair.LI,
        SampleFair.WELDER,
        Rating.NOT_ASSESSABLE,
        Rating.NOT_ASSESSABLE,
        0,
        GateOutcome.PASS,
        gates,
        List.of(score),
        List.of());
  }

  @Test
  void somethingOnlyCloseNamesWhatItIsCloseTo() {
    Explanation pair =
        pair(
            List.of(),
            Component.SKILLS,
            item(WELDING, "焊接", 400, ItemStatus.PARTLY, "钎焊", Relation.SIBLING));
    assertThat(evidence.why(pair)).containsExactly("技能：钎焊（与“焊接”相近）");
    assertThat(evidence.missing(pair)).isEmpty();
  }

  @Test
  void tooLowALevelIsMissingInPart() {
    Explanation pair =
        pair(
            List.of(),
            Component.SKILLS,
            item(WELDING, "焊接", 400, ItemStatus.PARTLY, "焊接(了解)", Relation.EXACT));
    assertThat(evidence.missing(pair)).containsExactly("焊接（未完全达到）");
  }

  @Test
  void mustHaveNobodyKnowsAboutIsToVerifyAndNotMissing() {
    Explanation pair =
        pair(
            List.of(new GateCheck(PLC, GateOutcome.UNKNOWN, null)),
            Component.SKILLS,
            item(PLC, "PLC编程", 0, ItemStatus.MISSING, null, null));
    assertThat(evidence.toVerify(pair)).containsExactly("★PLC编程");
    assertThat(evidence.missing(pair)).isEmpty();
  }

  @Test
  void mustHaveThatFailsIsNamedOnce() {
    Explanation pair =
        pair(
            List.of(new GateCheck(PLC, GateOutcome.FAIL, null)),
            Component.SKILLS,
            item(PLC, "PLC编程", 0, ItemStatus.MISSING, null, null));
    assertThat(evidence.missing(pair)).containsExactly("PLC编程");
  }

  @Test
  void tiesOnTheChainAreNeverMissing() {
    Explanation pair =
        pair(
            List.of(), Component.CHAIN, item(null, "海上发射", 0, ItemStatus.MISSING, null, null));
    assertThat(evidence.missing(pair)).isEmpty();
  }

  @Test
  void placeElsewhereIsNamedWithItsComponent() {
    Explanation pair =
        pair(List.of(), Component.PLACE, item(null, "海阳", 0, ItemStatus.MISSING, "烟台", null));
    assertThat(evidence.missing(pair)).containsExactly("地点：海阳");
  }
}

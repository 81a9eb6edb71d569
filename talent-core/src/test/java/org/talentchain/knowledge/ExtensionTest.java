package org.talentchain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Proficiency;

class ExtensionTest {

  private static final Concept WELDING = skill("welding", "焊接", "welding", "电焊");
  private static final Concept TIG =
      skill("tig", "氩弧焊", "TIG welding", "钨极").links(ids("welding"), List.of());
  private static final Knowledge KNOWN = Knowledge.of(List.of(WELDING, TIG));

  private static Concept skill(String id, String zh, String en, String... aliases) {
    return concept(id, ConceptKind.SKILL, zh, en, aliases);
  }

  private static Concept concept(String id, ConceptKind kind, String zh, String en, String... aliases) {
    return Concept.of(new ConceptId(id), kind, zh, en, List.of(aliases), List.of(), List.of());
  }

  private static List<ConceptId> ids(String... ids) {
    return List.of(ids).stream().map(ConceptId::new).toList();
  }

  private static Concept of(Knowledge knowledge, String id) {
    return knowledge.concept(new ConceptId(id)).orElseThrow();
  }

  @Test
  void aNewConceptIsFoundByNameAndAlias() {
    Knowledge extended = KNOWN.extendedBy(List.of(skill("laser", "激光焊", "", "激光焊接机")));
    assertThat(extended.find(ConceptKind.SKILL, "激光焊接机")).map(Concept::zh).contains("激光焊");
    assertThat(KNOWN.find(ConceptKind.SKILL, "激光焊接机")).isEmpty();
    assertThat(extended.fingerprint()).isNotEqualTo(KNOWN.fingerprint());
  }

  @Test
  void aConceptOfTheSameIdAddsToTheKnownOne() {
    Practice practice = new Practice(ids("welder"), Proficiency.BASIC, 80);
    Concept more = skill("welding", "烧焊", "", "电焊作业").practice(practice);
    Concept welder = concept("welder", ConceptKind.OCCUPATION, "焊工", "");
    Concept welding = of(KNOWN.extendedBy(List.of(more, welder)), "welding");
    assertThat(welding.zh()).isEqualTo("焊接");
    assertThat(welding.aliases()).containsExactly("电焊", "烧焊", "电焊作业");
    assertThat(welding.practice()).isEqualTo(practice);
  }

  @Test
  void aConceptKnownByNameIsMergedAndLinksToItLeadToTheKnownOne() {
    Concept same = skill("x:1", "", "Welding", "fusion welding");
    Concept below = skill("x:2", "", "laser welding").links(ids("x:1"), ids("x:3"));
    Concept beside = skill("x:3", "", "electron beam welding");
    Knowledge extended = KNOWN.extendedBy(List.of(same, below, beside));
    assertThat(extended.concept(new ConceptId("x:1"))).isEmpty();
    assertThat(of(extended, "welding").aliases()).contains("fusion welding");
    assertThat(of(extended, "x:2").broader()).isEqualTo(ids("welding"));
    assertThat(of(extended, "x:2").related()).isEqualTo(ids("x:3"));
  }

  @Test
  void aNameCountsBeforeAnAlias() {
    Knowledge known = Knowledge.of(List.of(skill("a", "甲", "", "乙"), skill("b", "乙", "")));
    Knowledge extended = known.extendedBy(List.of(skill("x", "乙", "", "丙")));
    assertThat(of(extended, "b").aliases()).containsExactly("丙");
    assertThat(KNOWN.extendedBy(List.of(skill("x", "电焊", ""))).concept(new ConceptId("x"))).isEmpty();
  }

  @Test
  void anotherKindIsAnotherThing() {
    Concept licence = concept("l", ConceptKind.LICENCE, "焊接", "");
    assertThat(KNOWN.extendedBy(List.of(licence)).concept(new ConceptId("l"))).isPresent();
  }

  @Test
  void anAliasBroughtIsTakenFromAnAliasButNeverFromAName() {
    Knowledge extended = KNOWN.extendedBy(List.of(skill("x", "手工焊", "", "电 焊", "氩弧焊")));
    assertThat(extended.find(ConceptKind.SKILL, "电焊")).map(Concept::zh).contains("手工焊");
    assertThat(extended.find(ConceptKind.SKILL, "氩弧焊")).map(Concept::zh).contains("氩弧焊");
    assertThat(of(extended, "welding").aliases()).isEmpty();
  }

  @Test
  void ofTwoThatBringAnAliasTheLatterHasIt() {
    Knowledge extended = KNOWN.extendedBy(List.of(skill("x", "甲焊", "", "俗称"), skill("w", "乙焊", "", "俗称")));
    assertThat(extended.find(ConceptKind.SKILL, "俗称")).map(Concept::zh).contains("乙焊");
  }

  @Test
  void aLinkToNowhereIsRefusedByName() {
    Concept dangling = skill("x", "激光焊", "").links(ids("gone"), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.extendedBy(List.of(dangling)))
        .withMessage("concept x points to gone, which is neither known nor added with it");
  }

  @Test
  void whatTurnsTheHierarchyRoundIsLeftOut() {
    Concept turned = skill("x", "焊接", "").links(ids("y"), List.of());
    Concept below = skill("y", "氩弧焊", "").links(List.of(), List.of());
    Knowledge extended = KNOWN.extendedBy(List.of(turned, below));
    assertThat(of(extended, "welding").broader()).isEmpty();
    assertThat(of(extended, "tig").broader()).isEqualTo(ids("welding"));
  }

  @Property(tries = 200)
  void allNamesAndAliasesBroughtAreFound(@ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> numbers) {
    List<Concept> brought = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int number : numbers) {
      if (seen.add(number)) {
        brought.add(skill("n" + number, "名" + number, "", "又名" + number).links(ids("welding"), List.of()));
      }
    }
    Knowledge extended = KNOWN.extendedBy(brought);
    for (Concept concept : brought) {
      assertThat(extended.find(ConceptKind.SKILL, concept.zh())).contains(concept);
      assertThat(extended.find(ConceptKind.SKILL, concept.aliases().get(0))).contains(concept);
    }
    assertThat(extended.extendedBy(brought).fingerprint()).isEqualTo(extended.fingerprint());
    assertThat(extended.fingerprint().equals(KNOWN.fingerprint())).isEqualTo(brought.isEmpty());
  }

  @Property(tries = 100)
  void anyLinksAmongAdditionsEndWithoutCircles(
      @ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> from,
      @ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> to) {
    List<Concept> brought = new ArrayList<>();
    for (int number = 0; number < 10; number++) {
      List<ConceptId> broader = new ArrayList<>();
      for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
        if (from.get(i) == number) {
          broader.add(new ConceptId("n" + to.get(i)));
        }
      }
      String name = Map.of(3, "焊接", 5, "氩弧焊").getOrDefault(number, "名" + number);
      brought.add(skill("n" + number, name, "").links(broader, List.of()));
    }
    assertThat(KNOWN.extendedBy(brought).concepts(ConceptKind.SKILL)).hasSize(10);
  }
}

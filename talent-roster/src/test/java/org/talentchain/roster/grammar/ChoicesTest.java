package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.FindingKind;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Proficiency;
import org.talentchain.model.StudyMode;
import org.talentchain.model.Tier;
import org.talentchain.model.TieKind;

/** The grammars that know a closed set of words. */
class ChoicesTest {

  @ParameterizedTest
  @EnumSource(Tier.class)
  void tierIsReadByAllItsNames(Tier tier) {
    assertThat(List.of(tier.zh(), tier.en(), tier.name(), " " + tier.zh() + " "))
        .allSatisfy(name -> assertThat(TierGrammar.read(name)).isEqualTo(Reading.of(tier)));
  }

  @ParameterizedTest
  @EnumSource(OrganizationKind.class)
  void organizationKindIsReadByAllItsNames(OrganizationKind kind) {
    assertThat(List.of(kind.zh(), kind.en(), kind.name()))
        .allSatisfy(name -> assertThat(OrganizationKindGrammar.read(name)).isEqualTo(Reading.of(kind)));
  }

  @ParameterizedTest
  @EnumSource(EmployerKind.class)
  void employerKindIsReadByAllItsNames(EmployerKind kind) {
    assertThat(List.of(kind.zh(), kind.en(), kind.name()))
        .allSatisfy(name -> assertThat(EmployerKindGrammar.read(name)).isEqualTo(Reading.of(kind)));
  }

  @ParameterizedTest
  @EnumSource(TieKind.class)
  void tieKindIsReadByAllItsNames(TieKind kind) {
    assertThat(List.of(kind.zh(), kind.en(), kind.name()))
        .allSatisfy(name -> assertThat(TieKindGrammar.read(name)).isEqualTo(Reading.of(kind)));
  }

  @ParameterizedTest
  @EnumSource(StudyMode.class)
  void studyModeIsReadByItsChineseName(StudyMode mode) {
    assertThat(StudyModeGrammar.read(mode.zh())).isEqualTo(Reading.of(mode));
    assertThat(StudyModeGrammar.read(mode.name())).isEqualTo(Reading.of(mode));
  }

  @ParameterizedTest
  @CsvSource({"Master,EXPERT", "熟练,SKILLED", "精通,PROFICIENT", "Beginner,BASIC", "了解,AWARE", "高级,PROFICIENT"})
  void proficiencyIsReadByCommonWords(String word, Proficiency level) {
    assertThat(ProficiencyGrammar.read(word)).isEqualTo(Reading.of(level));
  }

  @Test
  void listOfEmployerKindsKeepsEachOnce() {
    assertThat(EmployerKindGrammar.list("国企、事业单位/央企"))
        .isEqualTo(Reading.of(List.of(EmployerKind.STATE_OWNED, EmployerKind.PUBLIC_INSTITUTION)));
    assertThat(EmployerKindGrammar.list("不限")).isEqualTo(Reading.of(List.of()));
    assertThat(EmployerKindGrammar.list("国企、天上").notes()).containsExactly(Note.of(FindingKind.ENUM_UNPARSED));
  }

  @Test
  void otherWordsAreUnknown() {
    assertThat(TierGrammar.read("普通人才")).isEqualTo(Reading.unknown(Note.of(FindingKind.TIER_UNPARSED)));
    assertThat(OrganizationKindGrammar.read("协会"))
        .isEqualTo(Reading.unknown(Note.of(FindingKind.ENUM_UNPARSED)));
  }

  @Property
  void noTextThrows(@ForAll String text) {
    assertThat(TierGrammar.read(text)).isNotNull();
    assertThat(EmployerKindGrammar.list(text)).isNotNull();
  }
}

package org.talentchain.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.chain.Centrality;
import org.talentchain.chain.ChainGap;
import org.talentchain.chain.ChainProblem;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Relation;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PriorityRule;
import org.talentchain.matching.allocation.QuotaConflict;
import org.talentchain.matching.allocation.QuotaOutcome;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.matching.allocation.replan.LockConflict;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.explain.ItemStatus;
import org.talentchain.matching.fair.ReplanWay;
import org.talentchain.matching.pairing.PairScore;
import org.talentchain.matching.pairing.Standing;
import org.talentchain.matching.pairing.UnledChallenge;
import org.talentchain.matching.pairing.Unpaired;
import org.talentchain.matching.timetable.PinConflict;
import org.talentchain.matching.timetable.Unplaced;
import org.talentchain.matching.training.Omission;
import org.talentchain.matching.training.Relaxation;
import org.talentchain.matching.training.Overqualification;
import org.talentchain.matching.training.Remainder;
import org.talentchain.matching.training.Shortage;
import org.talentchain.matching.training.Topic;
import org.talentchain.model.FindingSeverity;
import org.talentchain.model.SalaryPeriod;
import org.talentchain.model.TieKind;
import org.talentchain.roster.RosterKind;
import org.talentchain.tier.Outcome;

class WordingTest {

  private static Properties bundle(String name) {
    Properties bundle = new Properties();
    try (Reader in =
        new InputStreamReader(
            WordingTest.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
      bundle.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void bothLanguagesHaveTheSameKeys(String name) {
    assertThat(bundle(name + "_en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle(name).stringPropertyNames());
  }

  @Test
  void everyMessageIsAFormatAndNamesNoPlaceItsTwinHasNot() {
    Properties chinese = bundle("messages");
    Properties english = bundle("messages_en");
    for (String key : chinese.stringPropertyNames()) {
      assertThat(places(english, key)).as(key).isEqualTo(places(chinese, key));
    }
  }

  private static int places(Properties bundle, String key) {
    return new MessageFormat(bundle.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  /** Picocli reads them as formats: a lone percent sign makes it fall back to the raw text with a warning. */
  @ParameterizedTest
  @ValueSource(strings = {"help", "help_en"})
  void helpTextsHoldNoLonePercentSign(String name) {
    Properties help = bundle(name);
    assertThat(help.stringPropertyNames())
        .allSatisfy(key -> assertThat(help.getProperty(key).replaceAll("%[%n]", "")).doesNotContain("%"));
  }

  @Test
  void noMessageIsUnused() throws IOException {
    Set<String> literals = literals();
    Set<String> unused =
        bundle("messages").stringPropertyNames().stream()
            .filter(key -> !literals.contains(key))
            .filter(key -> !(key.startsWith("column.") && literals.contains(key.substring(7))))
            .filter(key -> !(key.startsWith("figure.") && literals.contains(key.substring(7))))
            .filter(key -> !(key.startsWith("quality.") && literals.contains(key.substring(8))))
            .filter(key -> !(key.startsWith("explain.") && literals.contains(key.substring(8))))
            .collect(Collectors.toCollection(TreeSet::new));
    unused.removeAll(keysOfEnums().collect(Collectors.toSet()));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyConstantThatIsNamedHasItsKey() {
    assertThat(bundle("messages").stringPropertyNames()).containsAll(keysOfEnums().toList());
  }

  private static Stream<String> keysOfEnums() {
    Stream<Enum<?>> named =
        Stream.<Enum<?>[]>of(
                RosterKind.values(),
                FindingSeverity.values(),
                ItemStatus.values(),
                Relation.values(),
                ConceptKind.values(),
                SalaryPeriod.values(),
                Unplaced.Reason.values(),
                PinConflict.Kind.values(),
                LockConflict.Kind.values(),
                Reshuffle.Kind.values(),
                Reshuffle.Cause.values(),
                PairScore.Aspect.values(),
                Topic.Basis.values(),
                Shortage.Reason.values(),
                Relaxation.Limit.values(),
                Omission.Reason.values())
            .flatMap(Stream::of);
    return Stream.of(
            named.map(Wording::keyOf),
            Stream.of(PriorityRule.Kind.values()).map(kind -> "priority." + kind),
            Stream.of(Shortfall.Reason.values()).map(reason -> "shortfall." + reason),
            Stream.of(PlanKind.values()).flatMap(plan -> Stream.of("plan." + plan, "overview.plan." + plan)),
            Stream.of(QuotaConflict.Reason.values()).map(reason -> "quota.because." + reason),
            Stream.of(QuotaOutcome.Promise.values()).map(promise -> "quota.promise." + promise),
            Stream.of(ReplanWay.values()).map(way -> "replan.way." + way),
            Stream.of(Relaxation.Limit.values()).map(limit -> "classes.unit." + limit),
            Stream.of(Unmatched.Reason.values()).map(reason -> "unmatched." + reason),
            Stream.of(ChainProblem.Kind.values()).map(kind -> "chain.problem." + kind),
            Stream.of(ChainGap.Kind.values()).map(kind -> "chain.gap." + kind),
            Stream.of(Centrality.Measure.values()).map(measure -> "chain.hubs." + measure),
            Stream.of(UnledChallenge.Reason.values()).map(reason -> "unled." + reason),
            Stream.of(Unpaired.Reason.values()).map(reason -> "unpaired." + reason),
            Stream.of(Standing.Step.values()).map(step -> "step." + step),
            Stream.of(TieKind.values()).map(tie -> "policies.tie." + tie),
            Stream.of(Remainder.Reason.values()).map(reason -> "propose.remainder." + reason),
            Stream.of(Overqualification.values()).map(reason -> "propose.above." + reason),
            Stream.of(Outcome.values()).map(outcome -> "policies.outcome." + outcome),
            Stream.of(Change.Kind.values()).map(kind -> "position." + kind),
            Stream.of(Change.Kind.values()).map(kind -> "candidate." + kind),
            Stream.of(Change.Kind.values())
                .filter(kind -> kind != Change.Kind.STATE_REQUIREMENTS)
                .map(kind -> "candidate.tried." + kind))
        .flatMap(keys -> keys);
  }

  /** Every string literal of the main sources. */
  private static Set<String> literals() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      Set<String> literals = new TreeSet<>();
      for (Path source : sources) {
        Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
            .matcher(Files.readString(source))
            .results()
            .forEach(literal -> literals.add(literal.group(1)));
      }
      return literals;
    }
  }

  @Test
  void languageIsEnglishOnlyForAnEnglishLocale() {
    assertThat(Wording.in(Locale.UK).say("sheet.overview")).isEqualTo("Overview");
    assertThat(Wording.in(Locale.SIMPLIFIED_CHINESE).say("sheet.overview")).isEqualTo("概览");
    assertThat(Wording.in(Locale.FRANCE).say("sheet.overview")).isEqualTo("概览");
  }
}

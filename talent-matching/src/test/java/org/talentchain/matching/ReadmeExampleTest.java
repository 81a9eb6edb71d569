package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Credential;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;

/** The example in the README: it compiles, it runs, and the README shows just this. */
class ReadmeExampleTest {

  @Test
  void theExampleMatchesBothWaysAndExplains() {
    // README begin
    EngineConfig config = EngineConfig.asOf(LocalDate.of(2026, 11, 25));
    try (TalentEngine engine = TalentEngine.inMemory(config)) { // or open(folder, config)
      engine.addPositions(List.of(Position.of("P1", "海阳鑫焊", "管道焊工",
          Requirement.Skill.must("氩弧焊", Proficiency.SKILLED),
          Requirement.Licence.must("焊接与热切割作业证"))));
      engine.addCandidates(List.of(Candidate.of("C1", Profile.builder()
          .skill("TIG焊", Proficiency.PROFICIENT)
          .credential(Credential.named("焊工证"))
          .build())));

      List<Explanation> people = engine.match(MatchRequest.forPosition("P1")).matches();
      List<Explanation> offers = engine.match(MatchRequest.forCandidate("C1").top(3)).matches();
      Explanation why = engine.explain(new CandidateId("C1"), new PositionId("P1"));
      System.out.println(why.fit() + ", missing: " + why.missing());
      // README end
      assertThat(people).containsExactly(why);
      assertThat(offers).containsExactly(why);
      assertThat(why.gate()).isEqualTo(GateOutcome.PASS);
      assertThat(why.have()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theReadmeShowsJustThis(String readme) throws IOException {
    assertThat(Files.readString(root().resolve(readme))).contains(example());
  }

  private static String example() throws IOException {
    Path source =
        root()
            .resolve("talent-matching/src/test/java/org/talentchain/matching")
            .resolve(ReadmeExampleTest.class.getSimpleName() + ".java");
    List<String> lines = Files.readAllLines(source);
    int begin = lines.indexOf("    // README begin");
    int end = lines.indexOf("      // README end");
    return lines.subList(begin + 1, end).stream()
        .map(line -> line.isEmpty() ? "\n" : line.substring(4) + "\n")
        .collect(Collectors.joining("", "```java\n", "}\n```"));
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("README.md")) ? here : here.getParent();
  }
}

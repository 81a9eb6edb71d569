package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassesPlanCommandTest {

  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    StringWriter out = new StringWriter();
    return Talent.run(new PrintWriter(out), new PrintWriter(err), false, Locale.CHINESE, args);
  }

  @Test
  void withoutCommandItSaysWhichThereAre() {
    assertThat(run("classes")).isEqualTo(2);
    assertThat(err.toString()).contains("talent classes plan");
  }

  @Test
  void aBudgetBelowNothingIsRefused() {
    assertThat(run("classes", "plan", "city", "--budget", "-1")).isEqualTo(2);
    assertThat(err.toString()).contains("预算 -1 元不可用");
  }

  @Test
  void whatIsNoPlanIsNotLocked(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.json"), "{\"a\": 1}");
    Path roster = Files.writeString(folder.resolve("候选人.csv"), "姓名,技能\n张三,焊接\n");
    assertThat(run("classes", "plan", roster.toString(), "--lock", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("不是开班计划");
  }
}

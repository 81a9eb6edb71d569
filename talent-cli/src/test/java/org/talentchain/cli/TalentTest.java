package org.talentchain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.talentchain.cli.text.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class TalentTest {

  private static final List<String> COMMANDS =
      List.of(
          "demo",
          "template",
          "validate",
          "fair",
          "match",
          "explain",
          "calibrate",
          "knowledge",
          "generate-completion");

  @Test
  void helpOfEveryCommandIsInTheLanguageAskedFor() {
    for (String command : COMMANDS) {
      Run chinese = Run.talent(command, "--help", "--lang", "zh");
      Run english = Run.talent(command, "--help", "--lang=en");
      assertThat(chinese.code()).isZero();
      assertThat(chinese.out()).contains("用法：", "选项：").doesNotContain("Usage");
      assertThat(english.out()).contains("Usage:", "Options:").doesNotContain("用法");
    }
  }

  @Test
  void commandsBelowACommandSpeakTheLanguageAskedForToo() {
    Run chinese = Run.talent("knowledge", "import", "--help", "--lang", "zh");
    Run english = Run.talent("knowledge", "check", "--help", "--lang", "en");
    assertThat(chinese.out()).contains("用法：", "词表", "退出码");
    assertThat(english.out()).contains("Usage:", "Options:");
    Run alone = Run.talent("knowledge", "--lang", "zh");
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains("talent knowledge check", "talent knowledge --help");
  }

  @Test
  void everyOptionIsDescribed() {
    for (CommandSpec spec : specs()) {
      spec.options().stream()
          .filter(option -> !option.hidden())
          .forEach(
              option ->
                  assertThat(option.description())
                      .as(spec.qualifiedName() + " " + option.longestName())
                      .isNotEmpty());
    }
  }

  @Test
  void noHelpTextIsUnused() {
    Set<String> unused = new TreeSet<>(help().keySet());
    unused.removeIf(key -> key.startsWith("usage."));
    for (CommandSpec spec : specs()) {
      String command = spec.qualifiedName(".");
      unused.remove(command + ".usage.header");
      unused.remove(command + ".usage.description");
      spec.args()
          .forEach(
              arg -> {
                List<String> keys = new ArrayList<>();
                if (arg.descriptionKey() != null) {
                  keys.add(arg.descriptionKey());
                }
                if (arg instanceof CommandLine.Model.OptionSpec option) {
                  keys.add(option.longestName().replaceFirst("^-+", ""));
                }
                keys.forEach(key -> {
                  unused.remove(key);
                  unused.remove(command + "." + key);
                });
              });
    }
    assertThat(unused).isEmpty();
  }

  private static List<CommandSpec> specs() {
    CommandLine line = Talent.commandLine(Run.desk(), Commands.ALL);
    List<CommandSpec> specs = new ArrayList<>(List.of(line.getCommandSpec()));
    addBelow(line, specs);
    return specs;
  }

  private static void addBelow(CommandLine line, List<CommandSpec> specs) {
    for (CommandLine command : line.getSubcommands().values()) {
      specs.add(command.getCommandSpec());
      addBelow(command, specs);
    }
  }

  private static ResourceBundle help() {
    return Wording.in(Locale.CHINESE).help();
  }

  @Test
  void aLineThatBeginsWithACommandIsHeldAgainstThatOneAlone() {
    assertThat(Commands.askedFor("gap", "samples", "tier").names()).containsExactly("gap");
    assertThat(Commands.askedFor("classes", "plan").names()).containsExactly("classes");
  }

  @Test
  void allCommandsAreKnownWhereNoneIsAskedForOrTheOthersAreToldOf() {
    assertThat(Commands.askedFor()).isEqualTo(Commands.ALL);
    assertThat(Commands.askedFor("--lang", "en", "gap")).isEqualTo(Commands.ALL);
    assertThat(Commands.askedFor("gpa")).isEqualTo(Commands.ALL);
    assertThat(Commands.askedFor("generate-completion")).isEqualTo(Commands.ALL);
  }

  @Test
  void aMisspeltCommandIsAnsweredWithWhichThereAre() {
    Run misspelt = Run.talent("gpa", "--lang", "zh");
    assertThat(misspelt.code()).isEqualTo(2);
    assertThat(misspelt.err()).contains("gpa");
  }

  @Test
  void versionIsPrintedToStandardOutput() {
    assertThat(Run.talent("--version").out()).startsWith("TalentChain ");
  }

  @Test
  void wrongUsageIsOneLineAndAWayOutWithExitCodeTwo() {
    Run unknown = Run.talent("fair", "x.xlsx", "--lang", "zh", "--cutoff", "60");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).startsWith("错误：无法识别的参数").contains("talent fair --help");
  }

  @Test
  void missingSubjectNamesBothWaysToGiveIt() {
    assertThat(Run.talent("match", "x.xlsx", "--lang", "zh").err())
        .startsWith("错误：缺少参数 --position或--candidate");
  }

  @Test
  void shareOutsideAHundredPercentIsRefused() {
    Run run = Run.talent("fair", "x.xlsx", "--lang", "zh", "--cut-off", "101");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("选项 --cut-off 的取值“101”无效");
  }

  @Test
  void languageAndEncodingNobodyKnowsAreRefused() {
    assertThat(Run.talent("demo", "--lang", "fr").err()).contains("--lang", "fr");
    assertThat(Run.talent("demo", "--output-encoding", "nope").code()).isEqualTo(2);
  }

  @Test
  void withoutACommandItSaysWhatToDo() {
    Run run = Run.talent("--lang", "zh");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("talent demo");
  }

  @Test
  void completionScriptKnowsTheCommands() {
    Run run = Run.talent("generate-completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F", "--strict-gates");
  }
}

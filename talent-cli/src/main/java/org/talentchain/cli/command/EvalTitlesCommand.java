package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.QualityReport;
import org.talentchain.matching.quality.ClassificationMetrics;
import org.talentchain.matching.quality.ClassifiedTitle;
import org.talentchain.roster.labels.TitleLabel;
import org.talentchain.roster.labels.TitleLabels;
import org.talentchain.similarity.OccupationIndex;
import org.talentchain.similarity.Script;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how often a posted title is given the right code of the classification of occupations. */
@Command(name = "eval-titles")
public final class EvalTitlesCommand implements Callable<Integer> {

  private static final int SHORT_LIST = 5;

  private final Desk desk;

  @Parameters(paramLabel = "CSV", descriptionKey = "titles")
  private @Nullable Path titles;

  @Mixin private final SimilarityArguments similarity = new SimilarityArguments();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  public EvalTitlesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    similarity.leavesOutOnly(desk, SimilarityArguments.Part.SEMANTIC);
    QualityReport report = new QualityReport(desk.words(), json);
    try (Progress progress = desk.progress(3)) {
      progress.next("progress.labels");
      TitleLabels labels = TitleLabels.read(Given.path(titles));
      if (labels.titles().isEmpty()) {
        throw desk.failure("eval.nothing", Given.path(titles));
      }
      progress.next("progress.indexing");
      Script script = Script.of(labels.titles().stream().map(TitleLabel::title).toList());
      OccupationIndex index = similarity.occupations(script, similarity.model(script));
      progress.next("progress.ranking");
      report.print(ClassificationMetrics.of(classified(index, labels.titles())), desk.out());
    }
    return ExitCode.DONE;
  }

  private static List<ClassifiedTitle> classified(OccupationIndex index, List<TitleLabel> labels) {
    List<List<OccupationIndex.Ranked>> ranked =
        index.rank(labels.stream().map(TitleLabel::title).toList(), SHORT_LIST);
    List<ClassifiedTitle> classified = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<String> codes = ranked.get(i).stream().map(OccupationIndex.Ranked::code).toList();
      classified.add(new ClassifiedTitle(labels.get(i).title(), labels.get(i).code(), codes));
    }
    return classified;
  }
}

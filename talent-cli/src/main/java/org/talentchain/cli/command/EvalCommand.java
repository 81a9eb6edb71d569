package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.QualityReport;
import org.talentchain.matching.quality.RankedQuery;
import org.talentchain.matching.quality.RankingMetrics;
import org.talentchain.roster.labels.LabelledDocument;
import org.talentchain.roster.labels.LabelledQuery;
import org.talentchain.roster.labels.TrecSet;
import org.talentchain.similarity.OccupationIndex;
import org.talentchain.similarity.PhraseEmbedding;
import org.talentchain.similarity.Script;
import org.talentchain.similarity.TitleEvidence;
import org.talentchain.similarity.TitleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures on a labelled set how well titles are found by others like them. */
@Command(name = "eval")
public final class EvalCommand implements Callable<Integer> {

  /** So many queries keep their rankings in memory at once. */
  private static final int AT_A_TIME = 64;

  private final Desk desk;

  @Parameters(paramLabel = "DIR", descriptionKey = "set")
  private @Nullable Path set;

  @Mixin private final SimilarityArguments similarity = new SimilarityArguments();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  public EvalCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    QualityReport report = new QualityReport(desk.words(), json);
    try (Progress progress = desk.progress(3)) {
      progress.next("progress.labels");
      TrecSet labelled = TrecSet.read(Given.path(set));
      progress.next("progress.indexing");
      TitleIndex index = index(labelled.documents());
      progress.next("progress.ranking");
      report.print(metrics(index, labelled.queries()), desk.out());
    }
    return ExitCode.DONE;
  }

  private TitleIndex index(List<LabelledDocument> documents) {
    boolean names = similarity.uses(SimilarityArguments.Part.NAMES);
    List<TitleIndex.Title> titles =
        documents.stream()
            .map(one -> new TitleIndex.Title(one.id(), one.text(), names ? one.group() : null))
            .toList();
    Script script = Script.of(documents.stream().map(LabelledDocument::text).toList());
    TitleEvidence evidence = similarity.evidence(script);
    PhraseEmbedding model = similarity.model(script);
    OccupationIndex occupations =
        evidence.knowledge() > 0 ? similarity.occupations(script, model) : null;
    return TitleIndex.of(titles, evidence, occupations, model);
  }

  private RankingMetrics metrics(TitleIndex index, List<LabelledQuery> queries) {
    List<RankedQuery> ranked = new ArrayList<>();
    for (int from = 0; from < queries.size(); from += AT_A_TIME) {
      List<LabelledQuery> some = queries.subList(from, Math.min(from + AT_A_TIME, queries.size()));
      List<List<TitleIndex.Found>> found = index.rank(some.stream().map(LabelledQuery::text).toList());
      for (int i = 0; i < some.size(); i++) {
        List<String> ids = found.get(i).stream().map(TitleIndex.Found::id).toList();
        ranked.add(RankedQuery.of(some.get(i).id(), ids, some.get(i).relevant()));
      }
    }
    if (ranked.stream().noneMatch(RankedQuery::isAssessable)) {
      throw desk.failure("eval.nothing", Given.path(set));
    }
    return RankingMetrics.of(ranked);
  }
}

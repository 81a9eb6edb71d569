package org.talentchain.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.similarity.OccupationIndex;
import org.talentchain.similarity.PhraseEmbedding;
import org.talentchain.similarity.Script;
import org.talentchain.similarity.TitleEvidence;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By what titles are compared. */
final class SimilarityArguments {

  /** What may be left out, to see what it brings. */
  enum Part {
    /** Characters in common. */
    WORDING,
    /** The sentence models. */
    SEMANTIC,
    /** The occupations titles mean. */
    KNOWLEDGE,
    /** Taking words of rank off. */
    LEVEL,
    /** What the nearest titles are like. */
    NEIGHBOURS,
    /** That several names are one thing. */
    NAMES
  }

  @Option(names = "--without", paramLabel = "PART", descriptionKey = "without", split = ",")
  private List<Part> without = List.of();

  @Mixin private final KnowledgeArguments knowledge = new KnowledgeArguments();
  @Mixin private final Models models = new Models();

  boolean uses(Part part) {
    return !without.contains(part);
  }

  /** Refuses to leave out what a command does not go by. */
  void leavesOutOnly(Desk desk, Part... parts) {
    for (Part part : without) {
      if (!List.of(parts).contains(part)) {
        throw desk.failure("eval.part", part);
      }
    }
  }

  /** The model for titles in a writing, or null when it is left out. */
  @Nullable PhraseEmbedding model(Script script) {
    return uses(Part.SEMANTIC) ? models.embedding(script) : null;
  }

  /** What is known of titles in a writing. */
  OccupationIndex occupations(Script script, @Nullable PhraseEmbedding model) {
    return OccupationIndex.of(knowledge.knowledge(), script, model);
  }

  /** How much each kind of likeness counts. */
  TitleEvidence evidence(Script script) {
    TitleEvidence evidence = TitleEvidence.standard(script, uses(Part.SEMANTIC));
    for (Part part : without) {
      evidence =
          switch (part) {
            case WORDING -> evidence.withoutWording();
            case KNOWLEDGE -> evidence.withoutKnowledge();
            case LEVEL -> evidence.withRanks();
            case NEIGHBOURS -> evidence.withoutNeighbours();
            case SEMANTIC, NAMES -> evidence;
          };
    }
    return evidence;
  }
}

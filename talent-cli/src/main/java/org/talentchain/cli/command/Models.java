package org.talentchain.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.semantic.SentenceModels;
import org.talentchain.similarity.PhraseEmbedding;
import org.talentchain.similarity.PhraseLikeness;
import org.talentchain.similarity.Script;
import picocli.CommandLine.Option;

/** The sentence models, and where their vectors are kept. */
final class Models {

  @Option(
      names = "--vectors",
      paramLabel = "DIR",
      descriptionKey = "vectors",
      defaultValue = "${user.home}/.cache/talentchain")
  private @Nullable Path vectors;

  /** The model for a writing. */
  PhraseEmbedding embedding(Script script) {
    return SentenceModels.of(script, vectors);
  }

  /** Likeness of the phrases in a roster that a knowledge base does not know. */
  PhraseLikeness likeness(Knowledge knowledge) {
    return PhraseLikeness.of(embedding(Script.HAN), knowledge);
  }
}

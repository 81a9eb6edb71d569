package org.talentchain.cli.command;

import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.similarity.PhraseLikeness;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a sentence model is asked about words the knowledge base does not know. */
final class LikenessArguments {

  @Option(names = "--semantic", descriptionKey = "semantic")
  private boolean semantic;

  @Mixin private final Models models = new Models();

  /** The likeness of phrases by the model, or null when it is not asked. */
  @Nullable PhraseLikeness likeness(Knowledge knowledge) {
    return semantic ? models.likeness(knowledge) : null;
  }
}

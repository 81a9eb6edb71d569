package org.talentchain.semantic;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.talentchain.similarity.PhraseEmbedding;
import org.talentchain.similarity.Script;

/**
 * The models at hand. Each is loaded when it is first needed (one to two seconds, 100 to 200 MB of memory outside the
 * heap).
 */
public final class SentenceModels {

  private static final int CHINESE_DIMENSIONS = 512;
  private static final int ENGLISH_DIMENSIONS = 384;

  private SentenceModels() {}

  /** The model for a writing, its vectors kept in a folder; with no folder they are kept while it lives. */
  public static PhraseEmbedding of(Script script, @Nullable Path cache) {
    return script == Script.HAN ? chinese(cache) : english(cache);
  }

  /** bge-small-zh-v1.5, quantized (Xiao et al., <i>C-Pack</i>, 2023; MIT). */
  public static PhraseEmbedding chinese(@Nullable Path cache) {
    PhraseEmbedding model =
        new OnnxEmbedding(
            "bge-small-zh-v1.5-q",
            CHINESE_DIMENSIONS,
            () -> new BgeSmallZhV15QuantizedEmbeddingModel(threads()));
    return RememberedEmbedding.of(model, cache);
  }

  /**
   * bge-small-en-v1.5 and all-MiniLM-L6-v2, both quantized, side by side: the cosine is the mean of both (Reimers and
   * Gurevych, <i>Sentence-BERT</i>, 2019; MIT and Apache-2.0).
   */
  public static PhraseEmbedding english(@Nullable Path cache) {
    PhraseEmbedding bge =
        new OnnxEmbedding(
            "bge-small-en-v1.5-q",
            ENGLISH_DIMENSIONS,
            () -> new BgeSmallEnV15QuantizedEmbeddingModel(threads()));
    PhraseEmbedding miniLm =
        new OnnxEmbedding(
            "all-minilm-l6-v2-q",
            ENGLISH_DIMENSIONS,
            () -> new AllMiniLmL6V2QuantizedEmbeddingModel(threads()));
    return new JoinedEmbedding(
        List.of(RememberedEmbedding.of(bge, cache), RememberedEmbedding.of(miniLm, cache)));
  }

  /** Threads the machine shares, so that none is left running. */
  private static Executor threads() {
    return ForkJoinPool.commonPool();
  }
}

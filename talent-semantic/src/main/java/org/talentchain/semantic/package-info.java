/**
 * Sentence models behind {@link org.talentchain.similarity.PhraseEmbedding}: optional, since they bring some 150 MB of
 * models and native code. A phrase is computed once and kept on disk.
 */
@NullMarked
package org.talentchain.semantic;

import org.jspecify.annotations.NullMarked;

/**
 * How alike two phrases are in what they mean: by their characters, by what the knowledge base knows of them, and, where
 * a sentence model is at hand, by that. Nothing here sees a person.
 */
@NullMarked
package org.talentchain.similarity;

import org.jspecify.annotations.NullMarked;

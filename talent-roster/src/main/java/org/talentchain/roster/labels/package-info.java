/**
 * Labelled sets, which the quality of matching is measured with: queries with their relevant documents, and
 * titles with their codes. A set is read whole or refused at the row that is wrong, since a label that is
 * dropped in silence would move every figure. Start with {@link org.talentchain.roster.labels.TrecSet} and
 * {@link org.talentchain.roster.labels.TitleLabels}.
 */
@NullMarked
package org.talentchain.roster.labels;

import org.jspecify.annotations.NullMarked;

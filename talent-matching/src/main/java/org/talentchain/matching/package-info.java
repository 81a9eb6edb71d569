/**
 * The door of the engine: open a {@link org.talentchain.matching.TalentEngine}, add a city, ask. Requests and results of
 * a kind of question are together in a room of its own: {@code fair}, {@code gap}, {@code training}; matches and their
 * explanations are made of what is in {@code score} and {@code explain}, plans of what is in {@code allocation}.
 */
@NullMarked
package org.talentchain.matching;

import org.jspecify.annotations.NullMarked;

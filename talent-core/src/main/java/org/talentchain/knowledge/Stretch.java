package org.talentchain.knowledge;

/**
 * A part of a text.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param text what it says
 */
public record Stretch(int start, int end, String text) {}

package org.tessera.core.detect;

/**
 * Why a detector reported a stretch of text, in words that hold nothing of the text.
 *
 * @param code the stable name of the rule or feature class, for example {@code DATE-04}
 * @param reason what it means, for example {@code weekday after a holiday}
 */
public record Explanation(String code, String reason) {}

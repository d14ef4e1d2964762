package org.tessera.core.vault;

/**
 * Text in which tokens stand for identifiers. The only text that can become part of a prompt; restored text has another
 * type and no way back to this one.
 *
 * @param value the characters
 */
public record TokenizedText(String value) {}

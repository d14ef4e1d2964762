package org.tessera.core.gate;

/**
 * One thing that keeps a prompt here.
 *
 * @param words what is wrong, in words without anything of the note
 * @param source the law, agreement or document that asks for it
 * @param fixer who can mend it
 */
public record GateReason(String words, String source, GateRule.Fixer fixer) {}

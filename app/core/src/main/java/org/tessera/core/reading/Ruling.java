package org.tessera.core.reading;

/**
 * One step of an adjudication; one undo takes it back.
 *
 * @param difference the number of the difference
 * @param choice what was decided about it
 */
public record Ruling(int difference, Choice choice) {}

package org.tessera.engine.evaluate;

/**
 * A required entity of which at least one telling word can be read.
 *
 * @param note the note that it stands in
 * @param span where
 * @param partly whether some of its words are hidden
 */
public record Leak(GoldNote note, GoldSpan span, boolean partly) {}

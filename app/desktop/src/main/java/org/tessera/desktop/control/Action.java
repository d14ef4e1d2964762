package org.tessera.desktop.control;

/**
 * Something that a card, a row or a message offers to do.
 *
 * @param words a verb, for example "Try again"
 * @param run what it does
 */
public record Action(String words, Runnable run) {}

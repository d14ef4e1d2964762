package org.tessera.core.review;

/**
 * Two people who read a note without seeing each other's decisions.
 *
 * @param first who began
 * @param second the other one
 */
public record Readers(NamedPerson first, NamedPerson second) {}

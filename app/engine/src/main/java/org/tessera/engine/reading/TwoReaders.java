package org.tessera.engine.reading;

import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;

/**
 * Who read a note, and whether the person who is logged in may rule on it.
 *
 * @param first who began
 * @param second the other one
 * @param refusal why that person may not rule; empty if they may
 */
public record TwoReaders(NamedPerson first, NamedPerson second, Optional<ProblemCode> refusal) {}

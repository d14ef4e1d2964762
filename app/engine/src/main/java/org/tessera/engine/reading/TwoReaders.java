package org.tessera.engine.reading;

import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;

/**
 * Who read a note, and whether the person who is logged in may rule on it.
 *
 * @param first who began
 * @param second the other one
 * @param thirdPersonAsked whether the site asks for a third person; otherwise one of the two may rule
 * @param refusal why that person may not rule; empty if they may
 */
public record TwoReaders(NamedPerson first, NamedPerson second, boolean thirdPersonAsked,
        Optional<ProblemCode> refusal) {}

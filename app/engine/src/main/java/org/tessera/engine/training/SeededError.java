package org.tessera.engine.training;

import java.util.Optional;
import org.tessera.core.note.TextSpan;
import org.tessera.engine.assets.Sample;

/**
 * An error that was put into a training note.
 *
 * @param sort what is wrong
 * @param at what is marked; of a missed identifier, what should be
 * @param truth the identifier; empty if there is none
 */
public record SeededError(ErrorClass sort, TextSpan at, Optional<Sample.Gold> truth) {}

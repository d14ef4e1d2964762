package org.tessera.core.policy;

import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/**
 * A stretch of a note and what takes its place.
 *
 * @param span where
 * @param kind what it is
 * @param by what stands there instead
 */
public record Substitution(TextSpan span, IdentifierKind kind, Substitute by) {}

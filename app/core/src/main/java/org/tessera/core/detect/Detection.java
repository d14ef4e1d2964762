package org.tessera.core.detect;

import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/**
 * One finding of one detector.
 *
 * @param span where, in UTF-16 units of the note's text
 * @param kind what
 * @param score how likely
 * @param detector who found it
 * @param explanation why
 */
public record Detection(TextSpan span, IdentifierKind kind, Score score, DetectorId detector,
        Explanation explanation) {}

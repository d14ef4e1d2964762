package org.tessera.desktop.control;

import java.util.Optional;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;

/**
 * A span or a near miss as a list shows it.
 *
 * @param id its number
 * @param at where it stands in the note
 * @param kind what it is taken for
 * @param value its characters
 * @param score how likely; empty for what a person added
 * @param standing how it stands
 * @param conflict whether detectors disagree
 */
public record SpanRow(SpanId id, TextSpan at, IdentifierKind kind, PhiText value, Optional<Score> score,
        Standing standing, boolean conflict) {}

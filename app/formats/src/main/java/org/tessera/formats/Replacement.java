package org.tessera.formats;

import org.tessera.core.note.TextSpan;

/**
 * Something else in the place of a stretch of a note.
 *
 * @param span the stretch, in UTF-16 units of the note's text
 * @param by what stands there instead, for example {@code [NAME]}; may be empty
 */
public record Replacement(TextSpan span, String by) {}

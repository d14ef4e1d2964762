package org.tessera.desktop.review;

import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * Something that is sent as it is and that whoever makes the statement should have seen.
 *
 * @param at where it stands in the note
 * @param value its characters
 * @param sortKey the key of what it is
 */
record SeenPlace(TextSpan at, PhiText value, String sortKey) {}

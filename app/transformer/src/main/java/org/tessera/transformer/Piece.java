package org.tessera.transformer;

import org.tessera.core.note.TextSpan;

/**
 * A piece of a word as a model reads it.
 *
 * @param id its number in the vocabulary
 * @param span where it stands in the note
 * @param opensWord whether it is the first piece of its word
 */
record Piece(int id, TextSpan span, boolean opensWord) {}

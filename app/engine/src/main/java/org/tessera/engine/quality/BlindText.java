package org.tessera.engine.quality;

import org.tessera.core.note.NoteId;
import org.tessera.core.vault.TokenizedText;

/**
 * What a reader of the sample is shown: the text as it would leave, and nothing else.
 *
 * @param note which note
 * @param text its outgoing text
 * @param left how many notes wait for a reader, this one and those that this reader reviewed included
 */
public record BlindText(NoteId note, TokenizedText text, int left) {}

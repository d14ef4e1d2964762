package org.tessera.formats.text;

import org.tessera.core.note.PhiText;

/**
 * Text out of bytes.
 *
 * @param text every character of the file but a byte order mark
 * @param charset the character set that was taken
 */
public record DecodedText(PhiText text, String charset) {}

package org.tessera.engine.io;

import org.tessera.core.note.PhiText;

/**
 * Text out of bytes.
 *
 * @param text every character of the file but a byte order mark
 * @param charset the character set that was taken
 */
record DecodedText(PhiText text, String charset) {}

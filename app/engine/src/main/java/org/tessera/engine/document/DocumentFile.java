package org.tessera.engine.document;

import org.tessera.formats.OutputBytes;

/**
 * A document without identifiers, proven clean.
 *
 * @param ending of its name, without the dot
 * @param bytes the file
 * @param fields how many structured fields and properties were replaced or emptied
 */
public record DocumentFile(String ending, OutputBytes bytes, int fields) {}

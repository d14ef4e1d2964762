package org.tessera.engine.batch;

import org.tessera.core.note.PhiText;
import org.tessera.formats.SourceFile;

/**
 * A file of a batch.
 *
 * @param name its path within the input, parts of an archive behind {@code !/}; it may identify
 * @param size in bytes; -1 if the file cannot be looked at
 * @param modified when it was changed last, in milliseconds since 1970
 * @param file its content
 */
public record BatchFile(PhiText name, long size, long modified, SourceFile file) {}

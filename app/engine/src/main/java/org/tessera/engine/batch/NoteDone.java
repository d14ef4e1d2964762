package org.tessera.engine.batch;

import org.tessera.engine.document.DocumentFile;
import org.tessera.engine.output.OutputNote;

/**
 * A note of a batch with what is written of it.
 *
 * @param note what was hidden
 * @param file the finished document
 */
public record NoteDone(OutputNote note, DocumentFile file) {}

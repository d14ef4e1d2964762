package org.tessera.core.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup as a list shows it, by what its first line says; only verifying it shows whether that is true.
 *
 * @param file where it lies
 * @param store the id of the store, in hexadecimal
 * @param created when it was made
 * @param bytes how long it is
 * @param own whether it is one of the store that is open
 */
public record BackupInfo(Path file, String store, Instant created, long bytes, boolean own) {}

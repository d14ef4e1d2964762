package org.tessera.core.backup;

import java.nio.file.Path;
import java.time.Instant;
import org.tessera.core.digest.Sha256;

/**
 * A backup every byte of which was read and found as it was written.
 *
 * @param file where it lies
 * @param created when it was made
 * @param content the fingerprint of the whole file, as {@code sha256sum} gives it
 * @param bytes how long it is
 */
public record VerifiedBackup(Path file, Instant created, Sha256 content, long bytes) {}

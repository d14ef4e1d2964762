/**
 * Copies that leave the state folder: backups of a whole store and exported cases, each one encrypted file with a readable
 * first line. A file is written beside its place, forced to disk, read back, and only then takes its place.
 */
@NullMarked
package org.tessera.store.backup;

import org.jspecify.annotations.NullMarked;

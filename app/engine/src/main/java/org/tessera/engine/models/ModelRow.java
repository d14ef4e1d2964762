package org.tessera.engine.models;

import org.tessera.core.digest.Sha256;

/**
 * A row of the manifest.
 *
 * @param name what the engine asks for, for example {@code tagger}
 * @param file the file beside the manifest
 * @param version counts up with every training
 * @param sha256 the fingerprint of the file
 * @param licence an SPDX identifier
 */
public record ModelRow(String name, String file, String version, Sha256 sha256, String licence) {}

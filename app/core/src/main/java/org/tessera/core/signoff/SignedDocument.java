package org.tessera.core.signoff;

import org.tessera.core.note.PhiText;

/**
 * A document that a named person answers for.
 *
 * @param text the final text, with real values; it stays on this device
 * @param signOff the signature
 */
public record SignedDocument(PhiText text, SignOff signOff) {}

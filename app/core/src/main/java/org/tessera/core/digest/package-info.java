/** Fingerprints of bytes: what the audit and the gate keep in the place of text. */
@NullMarked
package org.tessera.core.digest;

import org.jspecify.annotations.NullMarked;

/**
 * The detector of identifiers that are known beforehand: typed in by a person or taken from a header. It forgives case,
 * order, accents, spacing, short forms and typing errors, because what it looks for is known to be there.
 */
@NullMarked
package org.tessera.detect.known;

import org.jspecify.annotations.NullMarked;

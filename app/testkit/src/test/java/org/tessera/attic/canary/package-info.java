/** A module that nobody drew. */
@NullMarked
package org.tessera.attic.canary;

import org.jspecify.annotations.NullMarked;

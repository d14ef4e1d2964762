/** Tests of this room. */
@NullMarked
package org.tessera.engine.io;

import org.jspecify.annotations.NullMarked;

/** Tests of this room. */
@NullMarked
package org.tessera.engine.evaluate;

import org.jspecify.annotations.NullMarked;

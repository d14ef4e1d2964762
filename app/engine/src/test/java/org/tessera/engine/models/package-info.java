/** Tests of this room. */
@NullMarked
package org.tessera.engine.models;

import org.jspecify.annotations.NullMarked;

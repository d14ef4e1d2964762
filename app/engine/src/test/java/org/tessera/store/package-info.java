/** Stores that fail on purpose, for tests of the engine. */
@NullMarked
package org.tessera.store;

import org.jspecify.annotations.NullMarked;

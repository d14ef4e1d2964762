/**
 * Room 1: notes come in and results go out. Text is kept exactly; a file is read whole or refused by name, and written
 * whole or not at all.
 */
@NullMarked
package org.tessera.engine.io;

import org.jspecify.annotations.NullMarked;

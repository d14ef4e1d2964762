/** Documents in the place of notes: what is kept of them, what is written out of them, and the proof that it is clean. */
@NullMarked
package org.tessera.engine.document;

import org.jspecify.annotations.NullMarked;

/** Invented notes for tests: texts with marked identifiers, and notes made from them. */
@NullMarked
package org.tessera.testkit.note;

import org.jspecify.annotations.NullMarked;

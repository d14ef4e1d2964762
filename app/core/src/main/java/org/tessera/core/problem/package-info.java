/**
 * What can go wrong, by stable code: what happened, what is safe, what to do. Problems carry codes, counts and offsets,
 * never a character of a note.
 */
@NullMarked
package org.tessera.core.problem;

import org.jspecify.annotations.NullMarked;

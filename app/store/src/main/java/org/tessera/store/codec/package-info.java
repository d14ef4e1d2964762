/**
 * What is kept of a note, as JSON and back: one codec per kind of value, written out by hand, with a version beside each
 * document. What was read is checked as if somebody else had written it.
 */
@NullMarked
package org.tessera.store.codec;

import org.jspecify.annotations.NullMarked;

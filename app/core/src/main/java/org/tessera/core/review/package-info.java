/**
 * Room 4: what a person decided. The machine's answer is never overwritten; decisions lie on top of it and can all be
 * undone.
 */
@NullMarked
package org.tessera.core.review;

import org.jspecify.annotations.NullMarked;

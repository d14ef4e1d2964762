/**
 * Room 9: tokens back to values, on this device. One scan over the answer; nothing is guessed, and what was put back is
 * never scanned again.
 */
@NullMarked
package org.tessera.core.reinsert;

import org.jspecify.annotations.NullMarked;

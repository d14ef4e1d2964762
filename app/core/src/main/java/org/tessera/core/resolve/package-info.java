/**
 * Room 3: one answer per stretch of text out of everything the detectors said; the same value in a note gets the same
 * answer everywhere.
 */
@NullMarked
package org.tessera.core.resolve;

import org.jspecify.annotations.NullMarked;

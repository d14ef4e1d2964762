/**
 * Room 1: notes out of the formats that hospitals have, with the way back from each character to its place, and the same
 * documents without identifiers. Nothing outside of this module sees a document library.
 */
@NullMarked
package org.tessera.formats;

import org.jspecify.annotations.NullMarked;

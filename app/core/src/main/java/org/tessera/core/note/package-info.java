/**
 * Room 1: the clinical note as it was received. Text is kept exactly; {@link org.tessera.core.note.PhiText} is the only
 * holder of identifying text in the house.
 */
@NullMarked
package org.tessera.core.note;

import org.jspecify.annotations.NullMarked;

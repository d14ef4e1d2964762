/**
 * The notes of the workstation as a list: taking notes in, reading them in the background, opening, deleting.
 */
@NullMarked
package org.tessera.desktop.worklist;

import org.jspecify.annotations.NullMarked;

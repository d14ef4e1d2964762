/**
 * How well identifiers are found here: a sample of finished notes that two people read blind, the bound that it buys, and
 * how often reviewers changed what the machine said. Counts and words of the site's staff, never text of a note.
 */
@NullMarked
package org.tessera.core.quality;

import org.jspecify.annotations.NullMarked;

/**
 * Files that leave the store: where they may be written, and that each is there whole, on disk, or not at all.
 */
@NullMarked
package org.tessera.store.output;

import org.jspecify.annotations.NullMarked;

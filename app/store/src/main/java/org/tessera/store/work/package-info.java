/**
 * The worklist and everything that is kept of a note between import and signature, so that a person can close the window at
 * any moment and go on at the same step.
 */
@NullMarked
package org.tessera.store.work;

import org.jspecify.annotations.NullMarked;

/**
 * Room 12: what happened, provable later. Events hold ids, counts, hashes, codes, times and the names of staff; no type in
 * here can hold text of a note.
 */
@NullMarked
package org.tessera.core.audit;

import org.jspecify.annotations.NullMarked;

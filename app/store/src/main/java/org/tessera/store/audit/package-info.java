/**
 * The append-only chain of what happened, in the database and as a file. It holds no secret: it can be written while the
 * store is locked and checked without any key.
 */
@NullMarked
package org.tessera.store.audit;

import org.jspecify.annotations.NullMarked;

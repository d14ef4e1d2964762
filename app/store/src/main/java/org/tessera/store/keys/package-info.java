/**
 * The keys of a store as rows: compartments of rows under one key and one seal, and the sum over all of them. A case is a
 * compartment; once its key is destroyed, what free pages and the disk still hold of it cannot be read.
 */
@NullMarked
package org.tessera.store.keys;

import org.jspecify.annotations.NullMarked;

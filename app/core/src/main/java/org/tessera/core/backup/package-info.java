/** What is told of copies of a store: that they are there, that they are whole, what came of putting them back. */
@NullMarked
package org.tessera.core.backup;

import org.jspecify.annotations.NullMarked;

/** Documents in the place of plain notes: what they hold besides text, and the way out without identifiers. */
@NullMarked
package org.tessera.desktop.document;

import org.jspecify.annotations.NullMarked;

/** The files that were installed with the program: where they lie, and whether they are the ones that were built. */
@NullMarked
package org.tessera.engine.installation;

import org.jspecify.annotations.NullMarked;

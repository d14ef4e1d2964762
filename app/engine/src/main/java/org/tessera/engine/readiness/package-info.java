/** The readiness list of a site: what the program sees of itself, and what named persons answered for. */
@NullMarked
package org.tessera.engine.readiness;

import org.jspecify.annotations.NullMarked;

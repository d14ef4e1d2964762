/** The other half of a deliberate cycle. */
@NullMarked
package org.tessera.core.canary.two;

import org.jspecify.annotations.NullMarked;

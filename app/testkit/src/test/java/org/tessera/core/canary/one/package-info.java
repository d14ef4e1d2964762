/** One half of a deliberate cycle. */
@NullMarked
package org.tessera.core.canary.one;

import org.jspecify.annotations.NullMarked;

/** What is written about an incident for those who must know of it. */
@NullMarked
package org.tessera.engine.incident;

import org.jspecify.annotations.NullMarked;

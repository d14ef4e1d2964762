/** What a deliberate violation leans on. */
@NullMarked
package org.tessera.engine.canary;

import org.jspecify.annotations.NullMarked;

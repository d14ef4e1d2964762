/** Deliberate violations, one for each rule, and a class that keeps them all. */
@NullMarked
package org.tessera.core.canary;

import org.jspecify.annotations.NullMarked;

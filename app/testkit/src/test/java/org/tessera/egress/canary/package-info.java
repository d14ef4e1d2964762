/** Deliberate violations inside egress. */
@NullMarked
package org.tessera.egress.canary;

import org.jspecify.annotations.NullMarked;

/**
 * The only door to the network. Nothing else in the house builds an HTTP client; what passes is checked again, byte by
 * byte, against what the gate approved.
 */
@NullMarked
package org.tessera.egress.guard;

import org.jspecify.annotations.NullMarked;

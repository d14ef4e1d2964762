/**
 * The ways to models. {@link org.tessera.egress.Providers} makes a provider from a profile; the guard is the only door to
 * the network; each body format has a package of its own.
 */
@NullMarked
package org.tessera.egress;

import org.jspecify.annotations.NullMarked;

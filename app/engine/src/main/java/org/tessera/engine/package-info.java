/**
 * The façade: everything that a door needs, wired by hand out of core, detectors, linguistics and store. Doors hand in the
 * providers; the engine cannot reach the network.
 */
@NullMarked
package org.tessera.engine;

import org.jspecify.annotations.NullMarked;

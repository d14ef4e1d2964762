/** Tests of the façade with the released detectors and a store in memory. */
@NullMarked
package org.tessera.engine;

import org.jspecify.annotations.NullMarked;

/** Tests of this room. */
@NullMarked
package org.tessera.engine.report;

import org.jspecify.annotations.NullMarked;

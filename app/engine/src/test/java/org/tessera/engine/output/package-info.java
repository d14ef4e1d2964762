@NullMarked
package org.tessera.engine.output;

import org.jspecify.annotations.NullMarked;

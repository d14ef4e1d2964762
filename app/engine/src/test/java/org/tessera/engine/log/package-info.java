@NullMarked
package org.tessera.engine.log;

import org.jspecify.annotations.NullMarked;

/** What ships beside the program and is read by it: prompt templates and synthetic sample notes. */
@NullMarked
package org.tessera.engine.assets;

import org.jspecify.annotations.NullMarked;

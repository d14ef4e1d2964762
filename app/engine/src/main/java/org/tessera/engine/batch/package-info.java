/** Many files on their way into a folder, one after the other: what came of each is written down, and a stopped run goes on. */
@NullMarked
package org.tessera.engine.batch;

import org.jspecify.annotations.NullMarked;

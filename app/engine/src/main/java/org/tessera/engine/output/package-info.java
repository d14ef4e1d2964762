/** What leaves a case as files: each note under one policy, with tokens or the names of kinds in the place of values. */
@NullMarked
package org.tessera.engine.output;

import org.jspecify.annotations.NullMarked;

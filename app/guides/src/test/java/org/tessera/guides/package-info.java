/** Tests of the help. */
@NullMarked
package org.tessera.guides;

import org.jspecify.annotations.NullMarked;

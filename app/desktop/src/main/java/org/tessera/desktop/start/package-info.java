/** What happens around the first frame: when it was seen, what is loaded behind it, and a rehearsal of the whole way for the build. */
@NullMarked
package org.tessera.desktop.start;

import org.jspecify.annotations.NullMarked;

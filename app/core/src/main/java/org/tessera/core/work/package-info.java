/** Where the work on each note stands between import and signature, and the ports that keep it. */
@NullMarked
package org.tessera.core.work;

import org.jspecify.annotations.NullMarked;

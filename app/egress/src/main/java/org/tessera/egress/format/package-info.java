/** What all body formats share: the two things that each has to do, and the answer that is collected. */
@NullMarked
package org.tessera.egress.format;

import org.jspecify.annotations.NullMarked;

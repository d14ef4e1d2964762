/** Answers that come in pieces, cut into events: server-sent events, and AWS event streams. They know no provider's words. */
@NullMarked
package org.tessera.egress.stream;

import org.jspecify.annotations.NullMarked;

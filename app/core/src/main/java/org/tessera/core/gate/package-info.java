/**
 * Room 7: the gate. Pure: agreements, settings and the clock are passed in. It is the only maker of an
 * {@link org.tessera.core.gate.ApprovedPrompt}, and nothing else can be sent.
 */
@NullMarked
package org.tessera.core.gate;

import org.jspecify.annotations.NullMarked;

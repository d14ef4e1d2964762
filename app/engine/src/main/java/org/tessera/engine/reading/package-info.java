/**
 * Two people read one note, blind to each other: whose reading is whose, what each may see, how far they agree, and who rules.
 * The doors show what they get; nothing of the other reading reaches them before both are finished.
 */
@NullMarked
package org.tessera.engine.reading;

import org.jspecify.annotations.NullMarked;

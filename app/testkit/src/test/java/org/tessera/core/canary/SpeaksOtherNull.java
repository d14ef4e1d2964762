package org.tessera.core.canary;

import org.jetbrains.annotations.StandInNullable;

/** Core speaks of absence in another vocabulary. */
interface SpeaksOtherNull {
    /** Perhaps a number. */
    @StandInNullable
    Integer number();
}

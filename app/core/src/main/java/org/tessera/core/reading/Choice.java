package org.tessera.core.reading;

import org.tessera.core.identifier.IdentifierKind;

/** What the person who rules decides about a difference. */
public sealed interface Choice {
    /** As the first reading has it. */
    record First() implements Choice {}

    /** As the second reading has it. */
    record Second() implements Choice {}

    /** All of the place becomes one token of a kind that the person names. */
    record Own(IdentifierKind kind) implements Choice {}

    /** It waits again. */
    record Open() implements Choice {}
}

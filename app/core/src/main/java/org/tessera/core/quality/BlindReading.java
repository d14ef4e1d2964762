package org.tessera.core.quality;

import java.time.Instant;
import java.util.List;
import org.tessera.core.review.NamedPerson;

/**
 * What one reader found in the outgoing text of a note, knowing neither what the other found nor what was hidden.
 *
 * @param reader who read it
 * @param at when
 * @param leaks in reading order; none if the text is clean
 */
public record BlindReading(NamedPerson reader, Instant at, List<FoundLeak> leaks) {
    public BlindReading {
        leaks = List.copyOf(leaks);
    }

    /** Whether the reader found nothing. */
    public boolean isClean() {
        return leaks.isEmpty();
    }
}

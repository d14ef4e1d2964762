package org.tessera.core.work;

import java.util.List;

/**
 * What a search found.
 *
 * @param found the notes, newest first
 * @param searched how many notes were looked at
 * @param searchable how many there are with a redacted text; more than were looked at if enough was found before the end
 */
public record SearchResult(List<FoundNote> found, int searched, int searchable) {
    public SearchResult {
        found = List.copyOf(found);
    }
}

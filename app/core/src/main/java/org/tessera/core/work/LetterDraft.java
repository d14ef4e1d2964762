package org.tessera.core.work;

import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.validate.ValidationFinding;

/**
 * The restored answer as it was edited so far.
 *
 * @param text the text with real values
 * @param settled the findings that a person has dealt with
 * @param open how many findings still block the signature
 */
public record LetterDraft(PhiText text, List<ValidationFinding> settled, int open) {
    public LetterDraft {
        settled = List.copyOf(settled);
    }
}

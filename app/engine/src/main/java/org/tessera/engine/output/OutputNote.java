package org.tessera.engine.output;

import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.policy.Substitute;
import org.tessera.core.policy.Substitution;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.Replacement;

/**
 * A note as it is written out.
 *
 * @param reviewed the machine's answer, with the years that go because of other notes of the case, and who answers for it
 * @param caseId the case that it belongs to
 * @param substitutions what was done with each span, in reading order
 * @param replacements what stands in the place of each span, in reading order
 * @param zipsBesideState how many ZIP codes are told by three digits beside a State
 */
public record OutputNote(ReviewedNote reviewed, CaseId caseId, List<Substitution> substitutions,
        List<Replacement> replacements, long zipsBesideState) {
    public OutputNote {
        substitutions = List.copyOf(substitutions);
        replacements = List.copyOf(replacements);
    }

    /** The text to write. */
    public String text() {
        return PlaceEdits.apply(reviewed.note().note().text().reveal(), replacements);
    }

    /** Whether a named person answers for it. */
    public boolean isReviewed() {
        return reviewed.status() instanceof ReviewStatus.Reviewed;
    }

    /** The values that must not be found in what is written. */
    public List<PhiText> hidden() {
        return substitutions.stream()
                .filter(done -> !(done.by() instanceof Substitute.AsWritten))
                .map(done -> reviewed.note().note().text().slice(done.span()))
                .toList();
    }
}

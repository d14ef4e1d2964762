package org.tessera.engine.output;

import java.util.List;
import org.tessera.core.policy.Substitution;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.vault.CaseId;

/**
 * A note as it is written out. Nobody reviewed it.
 *
 * @param analyzed the machine's answer, with the years that go because of other notes of the case
 * @param caseId the case that it belongs to
 * @param substitutions what was done with each span, in reading order
 * @param text the text to write
 * @param zipsBesideState how many ZIP codes are told by three digits beside a State
 */
public record OutputNote(AnalyzedNote analyzed, CaseId caseId, List<Substitution> substitutions, String text,
        long zipsBesideState) {
    public OutputNote {
        substitutions = List.copyOf(substitutions);
    }
}

package org.tessera.core.validate;

import java.util.List;
import org.tessera.core.note.TextSpan;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.vault.TokenizedText;

/**
 * The note as evidence for an answer. A sentence that speaks to a model says nothing about the patient: what an answer has
 * from there is supported by nothing, so that an instruction in a note cannot vouch for its own result.
 */
final class Evidence {
    private Evidence() {}

    /** The note text that went out, with blanks in the place of such sentences; all other places stay where they are. */
    static TokenizedText of(PromptDraft draft) {
        StringBuilder text = new StringBuilder(draft.noteText().value());
        List<TextSpan> instructions = draft.instructionLike();
        for (TextSpan sentence : Sentences.of(draft.noteText().value())) {
            if (instructions.stream().anyMatch(sentence::overlaps)) {
                text.replace(sentence.start(), sentence.end(), " ".repeat(sentence.length()));
            }
        }
        return new TokenizedText(text.toString());
    }
}

package org.tessera.desktop.response;

import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.validate.SentenceSupport;
import org.tessera.desktop.workspace.Answer;

/**
 * Everything that the Response screen shows, at one moment.
 *
 * @param answer what came back, and what a person did with it
 * @param place the stretch of the restored text that is looked at
 * @param sentence the number of the sentence there, from 0
 */
public record ResponseState(Answer answer, Optional<TextSpan> place, Optional<Integer> sentence) {
    /** The sentence that is looked at. */
    public Optional<SentenceSupport> support() {
        return sentence.map(answer.validation().supports()::get);
    }

    /** Where a sentence stands in the restored text. */
    public TextSpan restored(SentenceSupport support) {
        return answer.document().toRestored(support.inResponse());
    }

    /** The passage of the note behind the sentence, with the real values in it; empty if nothing is shared. */
    public Optional<PhiText> source() {
        return support().flatMap(SentenceSupport::inSource).map(new SourceText(answer.draft())::restored);
    }
}

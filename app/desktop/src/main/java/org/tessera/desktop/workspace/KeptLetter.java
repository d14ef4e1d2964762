package org.tessera.desktop.workspace;

import java.util.List;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.work.NoteWork;

/**
 * A signed letter as the store keeps it, when the answer that it was made from is gone.
 *
 * @param signOff the last signature
 * @param document the letter; empty once its text is no longer kept
 */
public record KeptLetter(SignOff signOff, Optional<SignedDocument> document) {
    /** What is kept of the letter that was signed last for a note; empty if none was. Blocks. */
    public static Optional<KeptLetter> of(NoteWork work, NoteId id) {
        List<SignOff> all = work.signOffs(id);
        return all.isEmpty() ? Optional.empty()
                : Optional.of(new KeptLetter(all.getLast(),
                        work.signed(id)
                                .stream()
                                .filter(document -> document.signOff().equals(all.getLast()))
                                .findFirst()));
    }
}
